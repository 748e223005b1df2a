// Checks that a value is base64 of something: bytes, JSON, a user and password.
import { decodeBase64, decodeBase64Json, decodeBase64Loosely, decodeBase64Text } from './base64Text';
import type { Check } from './check';
import { isRandom } from '../score/valueFeatures';
import { madeByChance } from './chance';

/** Characters of a key that stands where a user would. */
const shortestUserKey = 16;

/** Decodes cleanly; doubted where the last character holds bits that no encoder leaves there. */
export const base64: Check = (value) => {
  if (decodeBase64(value)) return { holds: true, text: 'decodes as base64' };
  return {
    holds: value.length % 4 !== 1 && decodeBase64Loosely(value) !== undefined,
    doubts: true,
    text: 'no encoder ends base64 like this: made up, or altered',
  };
};

/** The value, or what follows its last `_`, `:` or prefix up to the first `ey`, decodes to a JSON object. */
export const base64Json: Check = (value) => ({
  holds: decodeBase64Json(value.slice(Math.max(0, value.search(/e[wy][A-Za-z0-9]/)))) !== undefined,
  proves: true,
  text: 'decodes to a JSON object',
});

/**
 * Decodes to `user:password` with a password, or to `token:`, as services write it that have one key for both; what
 * does not, but was drawn at random, is doubted.
 */
export const basicAuth = login(16);

/** The same for `"auth": …`, which other things are called, too: only what is longer can be an altered login. */
export const dockerAuth = login(24);

/** @param shortestAltered characters */
function login(shortestAltered: number): Check {
  return (value) => {
    const text = decodeBase64Text(value);
    if (/^[^:\s]{0,100}:\S(?: ?\S){2,}$/.test(text ?? ''))
      return { holds: true, text: 'decodes to a user and a password' };
    if (text?.endsWith(':') === true && text.length > shortestUserKey && isRandom(text.slice(0, -1)))
      return { holds: true, text: 'decodes to a key in the place of the user' };
    return {
      holds: text === undefined && madeByChance(value, 'all signs', shortestAltered),
      doubts: true,
      text: 'does not decode to a user and a password: altered, or another kind of key',
    };
  };
}

/** Base64 of 64 bytes, as Azure's storage and Cosmos keys are. */
export const azureStorageKey: Check = (value) => ({
  holds: decodeBase64Loosely(value)?.length === 64,
  ...(decodeBase64(value) ? {} : { doubts: true }),
  text: decodeBase64(value)
    ? 'decodes to 64 bytes'
    : 'has the length of 64 bytes, but no encoder ends base64 like this: made up, or altered',
});
