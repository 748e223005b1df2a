// What a server and a client tell each other before the digest of a password: `Digest username="jo", nonce="x"`.
import { lineStart } from '../context';
import type { Filter } from './filter';

/** Code units of the header before the value. */
const reach = 400;
const scheme = /\b(?:Digest|Hmac|Signature)\s{1,4}[a-z-]{2,12}\s?=/i;
const part = /\b(?:username|realm|c?nonce|opaque|uri|keyId)\s?=\s?(?:\\?["'])?$/i;

/** A nonce that is as long and as mixed as a key may be one; the servers of tests count, or spell. */
const drawn = /^(?=.*[a-z])(?=.*\d).{16,}$/i;

export const challenge: Filter = ({ value, key, generic, text, secret }) => {
  if (!generic || (/nonce/i.test(key) && drawn.test(value))) return undefined;
  if (!part.test(text.slice(Math.max(0, secret.start - 16), secret.start))) return undefined;
  const header = text.slice(lineStart(text, secret.start, secret.start - reach), secret.start);
  return scheme.test(header) ? 'a part of a challenge, or of its answer' : undefined;
};
