// The user of a pair that a name calls credentials: the password is the second.
import type { Filter } from '../filter';

const opens = /[=:]\s{0,2}[([]\s{0,2}[bru]?["']$/;
const goesOn = /^["']\s{0,2},\s{0,2}[bru]?["'][^"'\r\n]{1,100}["']\s{0,2},?\s{0,2}[)\]]/;

const userBefore = /\buser(?:name)?\s?[:=]\s?$/i;
const passwordNext = /^,?\s{1,4}pass(?:word|wd)?\s?[:=]/i;

/** `credentials=("jo", "x")`, `credentials user: jo password: x` */
export const pairUser: Filter = ({ key, text, secret }) => {
  const before = text.slice(Math.max(0, secret.start - 12), secret.start);
  const after = text.slice(secret.end, secret.end + 120);
  const isFirst = /(?:credentials|creds|auth)$/i.test(key) && opens.test(before) && goesOn.test(after);
  return isFirst || (userBefore.test(before) && passwordNext.test(after)) ? 'the user of a pair' : undefined;
};
