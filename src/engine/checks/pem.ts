// The body of a PEM block (RFC 7468) or an OpenSSH private key.
import { decodeBase64 } from './base64Text';
import type { Check } from './check';

/** Bytes; the smallest private key in use (an Ed25519 key in PKCS #8) has 48. */
const smallestKey = 44;

/** Holds, and proves, when the body decodes to a DER sequence or an OpenSSH key; header lines such as Proc-Type are passed over. */
export const pem: Check = (value) => {
  const body = value
    .replace(/-----[A-Z ]{3,60}-----/g, '')
    .replace(/\\+[nrt]/g, '\n')
    .replace(/[A-Za-z-]{2,20}:[^\n]*(?:\n|$)/g, '')
    // Quotes, commas, plus signs between pieces of a concatenated literal; a PGP block's checksum line.
    .replace(/\n=[A-Za-z0-9+/]{4}(?=\s|$)/g, '')
    .replace(/["'`,\s\\]|\s\+\s/g, '');
  const bytes = decodeBase64(body.replace(/^\++|\++$/g, ''));
  const first = bytes?.[0];
  // DER sequence, "o" of openssh-key-v1, an OpenPGP packet (high bit), encrypted bodies of the old format.
  const known = first === 0x30 || first === 0x6f || (first !== undefined && first >= 0x80);
  const encrypted = /ENCRYPTED/.test(value);
  return {
    holds: bytes !== undefined && bytes.length >= smallestKey && (known || encrypted),
    proves: known && !encrypted,
    text: encrypted ? 'an encrypted private key' : 'the key block decodes',
  };
};
