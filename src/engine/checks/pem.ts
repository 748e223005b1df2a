// The body of a PEM block (RFC 7468) or an OpenSSH private key (OpenSSH's PROTOCOL.key).
import { decodeBase64 } from './base64Text';
import type { Check } from './check';

/** Bytes; the smallest private key in use (an Ed25519 key in PKCS #8) has 48. */
const smallestKey = 44;

/**
 * Holds, and proves, when the body decodes to a DER sequence or an OpenSSH key; header lines such as Proc-Type are
 * passed over. A key that a passphrase protects is doubted, and so is an OpenSSH key that ends before its parts do.
 */
export const pem: Check = (value) => {
  const bytes = bodyOf(value);
  if (!bytes || bytes.length < smallestKey) return { holds: false, text: 'the block holds no key' };
  if (/ENCRYPTED/.test(value)) return protectedKey;
  const isOpenSsh = opensshMagic.every((code, at) => bytes[at] === code);
  if (isOpenSsh) return judgeOpenSsh(bytes);
  // DER sequence, or an OpenPGP packet (high bit).
  const first = bytes[0] as number;
  return { holds: first === 0x30 || first >= 0x80, proves: true, text: 'the key block decodes' };
};

const protectedKey = {
  holds: true,
  doubts: true,
  text: 'the private key is encrypted: it is of no use without its passphrase',
} as const;

function bodyOf(value: string): Uint8Array | undefined {
  const body = value
    .replace(/-----[A-Z ]{3,60}-----/g, '')
    .replace(/\\+[nrt]/g, '\n')
    .replace(/[A-Za-z-]{2,20}:[^\n]*(?:\n|$)/g, '')
    // Quotes, commas, plus signs between pieces of a concatenated literal; a PGP block's checksum line.
    .replace(/\n=[A-Za-z0-9+/]{4}(?=\s|$)/g, '')
    .replace(/(["'`])\s*\+(?=\s*(?:["'`]|$))/g, '')
    .replace(/["'`,\s\\]|\s\+\s/g, '');
  return decodeBase64(body);
}

const opensshMagic = Array.from('openssh-key-v1\0', (character) => character.charCodeAt(0));

/** Magic, cipher, key derivation, its options, number of keys, public part, private part: each with its length before it. */
function judgeOpenSsh(bytes: Uint8Array): ReturnType<Check> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isCut = { holds: true, doubts: true, text: 'the key ends before its parts do: made up, or cut' };
  const lengths: number[] = [];
  let at = opensshMagic.length;
  for (let part = 0; part < 5; part++) {
    // The number of keys stands between the options and the public part.
    if (part === 3) at += 4;
    if (at + 4 > bytes.length) return isCut;
    const length = view.getUint32(at);
    lengths.push(length);
    at += 4 + length;
  }
  if (at > bytes.length) return isCut;
  const cipher = new TextDecoder().decode(
    bytes.subarray(opensshMagic.length + 4, opensshMagic.length + 4 + (lengths[0] ?? 0)),
  );
  return cipher === 'none' ? { holds: true, proves: true, text: 'the key block decodes' } : protectedKey;
}
