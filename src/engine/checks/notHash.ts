// Refuses values that are digests by their look.
import type { Check } from './check';

/** Lengths of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 in hexadecimal. */
const digestLengths = new Set([32, 40, 56, 64, 96, 128]);

/** Holds unless the value is all hexadecimal of a digest's length. */
export const notHash: Check = (value) => ({
  holds: !(digestLengths.has(value.length) && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)),
  text: 'is no digest',
});
