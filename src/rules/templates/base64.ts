// Base64 of bytes and ASCII text, without Node's Buffer or the browser's btoa.
import { digits, lower, upper } from './draw';

/** RFC 4648, section 4. */
export const base64Alphabet = `${upper}${lower}${digits}+/`;
/** RFC 4648, section 5. */
export const base64UrlAlphabet = `${upper}${lower}${digits}-_`;

/** RFC 4648, section 4, with padding. */
export function encodeBase64(bytes: readonly number[]): string {
  return encode(bytes, base64Alphabet).padEnd(Math.ceil(bytes.length / 3) * 4, '=');
}

/** RFC 4648, section 5, without padding, as JWTs write it. */
export function encodeBase64Url(bytes: readonly number[]): string {
  return encode(bytes, base64UrlAlphabet);
}

/** The codes of a text's characters; the text must be ASCII. */
export function bytesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function encode(bytes: readonly number[], alphabet: string): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet.charAt((held >> bits) & 63);
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (6 - bits)) & 63) : text;
}
