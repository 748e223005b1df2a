// The only trace of a value that may be kept: a keyed hash.
import { blake2s } from '@noble/hashes/blake2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * BLAKE2s (RFC 7693) with the salt as key, 16 bytes, as 32 hexadecimal digits. Without the salt a weak password
 * can't be found by trying out candidates.
 */
export function fingerprintOf(value: string, salt: string): string {
  // Keys of BLAKE2s have 1 to 32 bytes; a hash brings any salt to that.
  const key = blake2s(utf8ToBytes(salt), { dkLen: 32 });
  return bytesToHex(blake2s(utf8ToBytes(value), { key, dkLen: 16 }));
}
