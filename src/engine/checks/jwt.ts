// The structure of a JSON Web Token (RFC 7519, RFC 7515).
import { decodeBase64Json } from './base64Text';
import type { Check } from './check';
import { madeByChance } from './chance';

/** Characters of the parts of a small token: `{"alg":"HS256"}` in base64, one claim, a signature of 160 bits. */
const [shortestPart, shortestSignature] = [20, 27];

/**
 * Holds, and proves, when header and payload decode to JSON objects and the header names an algorithm. Says when the
 * token expires; what has no signature opens nothing, and is doubted. So are three long parts that don't decode, but
 * that nobody would write by hand: an altered token, or an encrypted one.
 */
export const jwt: Check = (value) => {
  const [header = '', payload = '', signature = ''] = value.split('.');
  const algorithm = decodeBase64Json(header)?.['alg'];
  const claims = decodeBase64Json(payload);
  if (typeof algorithm !== 'string' || !claims)
    return {
      holds:
        madeByChance(header, 'all signs', shortestPart) &&
        madeByChance(payload, 'all signs', shortestPart) &&
        madeByChance(signature, 'all signs', shortestSignature),
      doubts: true,
      text: 'the parts of the token do not decode: altered, or encrypted',
    };
  if (algorithm.toLowerCase() === 'none' || signature === '')
    return { holds: true, doubts: true, text: 'the token is not signed, so no service should accept it' };
  return {
    holds: true,
    proves: true,
    text: `header and payload of the token decode${expiry(claims['exp'])}`,
  };
};

/** `exp` counts seconds since 1970 (RFC 7519, section 4.1.4); whether that is over depends on the reader's day. */
function expiry(seconds: unknown): string {
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 1e11))
    return '; it names no end of its validity';
  return `; it is valid until ${new Date(seconds * 1000).toISOString().slice(0, 10)}`;
}
