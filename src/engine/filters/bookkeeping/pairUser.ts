// The user of a pair that a name calls credentials: the password is the second.
import type { Filter } from '../filter';

const opens = /[=:]\s{0,2}[([]\s{0,2}[bru]?["']$/;
const goesOn = /^["']\s{0,2},\s{0,2}[bru]?["'][^"'\r\n]{1,100}["']\s{0,2},?\s{0,2}[)\]]/;

/** `credentials=("jo", "x")` */
export const pairUser: Filter = ({ key, text, secret }) =>
  /(?:credentials|creds|auth)$/i.test(key) &&
  opens.test(text.slice(Math.max(0, secret.start - 10), secret.start)) &&
  goesOn.test(text.slice(secret.end, secret.end + 120))
    ? 'the user of a pair'
    : undefined;
