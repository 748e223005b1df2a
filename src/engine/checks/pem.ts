// The body of a PEM block (RFC 7468) or an OpenSSH private key (OpenSSH's PROTOCOL.key).
import { armoredBody } from './armor';
import { decodeBase64Loosely } from './base64Text';
import type { Check, CheckResult } from './check';
import { madeByChance } from './chance';
import { entropyOf } from './entropy';

/** Bytes; the smallest private key in use (an Ed25519 key in PKCS #8) has 48. */
const smallestKey = 44;

/** Characters from which on a body that does not decode is one that was altered, and no stand-in. */
const shortestAltered = 64;

/**
 * Holds, and proves, when the body decodes to a DER sequence, an OpenPGP packet or an OpenSSH key. Doubted are a key that
 * a passphrase protects, a key that ends before its parts do, and a random body of a key's length that has no such
 * structure. A body that says itself where it was cut is a sample.
 */
export const pem: Check = (value) => {
  const body = armoredBody(value);
  const bytes = decodeBase64Loosely(body);
  if (!bytes || bytes.length < smallestKey) return noKey;
  const verdict = judge(value, bytes);
  if (verdict.proves === true) return verdict;
  return madeByChance(body.slice(0, 4000), 'all signs', shortestAltered) &&
    entropyOf(body) >= 4.5 &&
    !isElided(value)
    ? verdict
    : noKey;
};

const noKey = { holds: false, text: 'the block holds no key' } as const;
const decodes = { holds: true, proves: true, text: 'the key block decodes' } as const;
const isCut = {
  holds: true,
  doubts: true,
  text: 'the key ends before its parts do: made up, or cut',
} as const;

function judge(value: string, bytes: Uint8Array): CheckResult {
  if (/ENCRYPTED/.test(value)) return protectedKey;
  if (opensshMagic.every((code, at) => bytes[at] === code)) return judgeOpenSsh(bytes);
  if (bytes[0] === derSequence) return judgeDer(bytes);
  // A packet's first byte has its high bit set (RFC 9580, section 4.2).
  if (value.includes('PGP') && (bytes[0] ?? 0) >= 0x80) return decodes;
  return {
    holds: true,
    doubts: true,
    text: 'the body of the block has not the structure of a key: made up, or altered',
  };
}

/** `MIIEpAIBAAKCAQEA7…`, as documents shorten a key. */
function isElided(value: string): boolean {
  return /\.{3}|…|\*{3}|\[[a-z ]{3,}|[A-Za-z0-9+/]\.\s{0,4}-----/i.test(value);
}

/** X.690, section 8.9. */
const derSequence = 0x30;

/** The length after the first byte covers all that follows: bytes may come after it, but none may be missing. */
function judgeDer(bytes: Uint8Array): CheckResult {
  const first = bytes[1] ?? 0;
  const count = first < 0x80 ? 0 : first & 0x7f;
  const length = count === 0 ? first : bytes.slice(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return bytes.length >= 2 + count + length ? decodes : isCut;
}

const protectedKey = {
  holds: true,
  doubts: true,
  text: 'the private key is encrypted: it is of no use without its passphrase',
} as const;

const opensshMagic = Array.from('openssh-key-v1\0', (character) => character.charCodeAt(0));

/** Magic, cipher, key derivation, its options, number of keys, public part, private part: each with its length before it. */
function judgeOpenSsh(bytes: Uint8Array): CheckResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
  return cipher === 'none' ? decodes : protectedKey;
}
