// The checksum of GitHub's and npm's tokens: the last six characters are the CRC-32 of those before, in base 62.
// Source: GitHub's description of its token format (2021) and the tokens' published structure.
import type { Check } from './check';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Proves when the six last characters are the checksum of what stands between the last `_` and them, and doubts
 * otherwise: an altered token is no live one, but a server may issue tokens in ways that are not documented.
 */
export const crc32Base62: Check = (value) => {
  const body = value.slice(value.lastIndexOf('_') + 1);
  const payload = body.slice(0, -6);
  const isRight = payload !== '' && checksumOf(payload) === body.slice(-6);
  return isRight
    ? { holds: true, proves: true, text: 'the checksum is right' }
    : { holds: true, doubts: true, text: 'the checksum is wrong: made up, or altered' };
};

/** The checksum of an ASCII payload: six base-62 digits, padded with zeros. */
export function checksumOf(payload: string): string {
  let rest = crc32(payload);
  let digits = '';
  for (let index = 0; index < 6; index++) {
    digits = alphabet.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** CRC-32 (ISO 3309, polynomial 0xEDB88320 reflected) of an ASCII string, unsigned. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
