import assert from 'node:assert/strict';
import { sha256 } from '@noble/hashes/sha2.js';
import { base32, bech32, createBase58check } from '@scure/base';
import { base58check, bech32Key, crc16, crc16Base32 } from '../../../../src/engine/checks/checksummedKey';
import { ask } from '../ask';

const bytes = (length: number, first: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at === 0 ? first : (at * 37 + 11) % 256));
/** The same with another character in the middle. */
const altered = (value: string): string => {
  const at = value.length >> 1;
  return value.slice(0, at) + (value[at] === 'q' ? 'p' : 'q') + value.slice(at + 1);
};

describe('base58check', () => {
  const encode = (content: Uint8Array): string => createBase58check(sha256).encode(content);

  it('proves keys with the right checksum, and doubts altered ones', () => {
    for (const value of [encode(bytes(33, 0x80)), encode(bytes(78, 4))]) {
      assert.equal(ask(base58check, value), 'proves');
      assert.equal(ask(base58check, altered(value)), 'doubts');
    }
  });
});

describe('bech32', () => {
  for (const prefix of ['nsec', 'age-secret-key-']) {
    it(`proves keys that begin with ${prefix}, in either case`, () => {
      const value = bech32.encode(prefix, bech32.toWords(bytes(32, 5)), false);
      assert.equal(ask(bech32Key, value), 'proves');
      assert.equal(ask(bech32Key, value.toUpperCase()), 'proves');
      assert.equal(ask(bech32Key, altered(value)), 'doubts');
    });
  }
});

describe('crc16-base32', () => {
  it('computes the published check value', () => assert.equal(crc16(Buffer.from('123456789')), 0x31c3));

  for (const length of [33, 34]) {
    it(`proves keys of ${length} bytes and their checksum, and doubts altered ones`, () => {
      const content = bytes(length, 144);
      const sum = crc16(content);
      const value = base32.encode(Uint8Array.from([...content, sum & 0xff, sum >> 8])).replace(/=+$/, '');
      assert.equal(ask(crc16Base32, value), 'proves');
      assert.equal(
        ask(crc16Base32, value.slice(0, 9) + (value[9] === 'A' ? 'B' : 'A') + value.slice(10)),
        'doubts',
      );
    });
  }
});
