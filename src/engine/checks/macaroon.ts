// PyPI's tokens: a macaroon in libmacaroons' second binary format, in base64 after the prefix.
// Source: PyPI's help on API tokens, and libmacaroons' description of the format: fields of type, length and content.
import { decodeBase64 } from './base64Text';
import type { Check } from './check';

const [location, identifier, signature] = [1, 2, 6];
const signatureLength = 32;

/** Proves when all fields fit into one another up to the signature at the end. */
export const macaroon: Check = (value) =>
  isMacaroon(decodeBase64(value.slice(value.indexOf('-') + 1)))
    ? { holds: true, proves: true, text: 'is a complete macaroon' }
    : { holds: true, doubts: true, text: 'is no complete macaroon: made up, or cut' };

function isMacaroon(bytes: Uint8Array | undefined): boolean {
  if (bytes?.[0] !== 2) return false;
  const types: number[] = [];
  for (let at = 1; at < bytes.length;) {
    const type = bytes[at++] as number;
    types.push(type);
    // Zero ends a section: the header, a caveat, the list of caveats.
    if (type === 0) continue;
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 128) break;
    }
    if (type === signature)
      return length === signatureLength && at + length === bytes.length && isHeaded(types);
    at += length;
  }
  return false;
}

function isHeaded([first, second]: readonly number[]): boolean {
  return first === location && second === identifier;
}
