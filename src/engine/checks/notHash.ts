// Refuses values that are digests by their look and their name.
import { isDigestName } from '../digestNames';
import type { Check } from './check';

/** Lengths of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 in hexadecimal. */
const digestLengths = new Set([32, 40, 56, 64, 96, 128]);

/** Holds unless the value is all hexadecimal of a digest's length under a name that says digest. */
export const notHash: Check = (value, _argument, name) => ({
  holds: !(digestLengths.has(value.length) && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value) && isDigestName(name)),
  text: 'is not named as a digest',
});
