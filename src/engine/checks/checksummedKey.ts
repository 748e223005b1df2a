// Keys in encodings with a checksum: Bitcoin's base58check, bech32 (BIP 173), and base 32 with a CRC-16.
import { base32, bech32, createBase58check } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Check, CheckResult } from './check';

const base58WithCheck = createBase58check(sha256);

/** WIF (version, key, checksum) and BIP 32: the last four bytes are the beginning of a double SHA-256. */
export const base58check: Check = (value) => judge(decodes(() => base58WithCheck.decode(value)));

/** Nostr's nsec1 (NIP-19) and age's secret keys, in one case throughout. */
export const bech32Key: Check = (value) =>
  judge(decodes(() => bech32.decode(value as `${string}1${string}`, false)));

/** Stellar's secret seeds (SEP-23) and NATS' nkeys: two bytes of CRC-16/XMODEM at the end, the lower one first. */
export const crc16Base32: Check = (value) => {
  const bytes = decodes(() => base32.decode(value.padEnd(Math.ceil(value.length / 8) * 8, '=')));
  if (!bytes) return judge(undefined);
  const sum = crc16(bytes.subarray(0, -2));
  return judge(bytes.at(-2) === (sum & 0xff) && bytes.at(-1) === sum >> 8 ? bytes : undefined);
};

/** A wrong checksum doubts only: an altered key is no live one, but it deserves a look. */
function judge(decoded: unknown): CheckResult {
  return decoded === undefined
    ? { holds: true, doubts: true, text: 'the checksum is wrong: made up, or altered' }
    : { holds: true, proves: true, text: 'the checksum is right' };
}

function decodes<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** CRC-16/XMODEM: polynomial 0x1021, starting at 0, not reflected. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff) >>> 0;
  }
  return crc;
}
