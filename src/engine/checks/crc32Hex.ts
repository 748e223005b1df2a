// The checksum of Grafana's service account tokens, as Grafana's source computes it.
import type { Check } from './check';
import { crc32 } from './crc32Base62';

/** Proves when the eight digits after the last `_` are the CRC-32 of what stands before it, the lowest byte first. */
export const crc32Hex: Check = (value) => {
  const end = value.lastIndexOf('_');
  const sum = crc32(value.slice(0, end));
  const bytes = [sum, sum >>> 8, sum >>> 16, sum >>> 24].map((byte) => byte & 0xff);
  const expected = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return value.slice(end + 1) === expected
    ? { holds: true, proves: true, text: 'the checksum is right' }
    : { holds: true, doubts: true, text: 'the checksum is wrong: made up, or altered' };
};
