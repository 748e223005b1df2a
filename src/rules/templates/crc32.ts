// CRC-32 and its six base-62 digits, the checksum at the end of GitHub's and npm's tokens.
import { base62 } from './draw';

/**
 * CRC-32 (IEEE 802.3, reflected) of an ASCII text as six base-62 digits with leading zeros.
 * Source: GitHub's note on its token formats, April 2021.
 */
export function crc32Base62(text: string): string {
  let rest = crc32(text);
  let digitsOfIt = '';
  for (let at = 0; at < 6; at++) {
    digitsOfIt = base62.charAt(rest % 62) + digitsOfIt;
    rest = Math.floor(rest / 62);
  }
  return digitsOfIt;
}

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
