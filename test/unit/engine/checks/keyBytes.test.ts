import assert from 'node:assert/strict';
import { keyBytes } from '../../../../src/engine/checks/keyBytes';
import { drawn } from '../../../support/drawn';
import { ask } from '../ask';

/** `0x1f, 0xa0, …`, of the hexadecimal digits. */
const written = (digits: string, between = ', '): string =>
  (digits.match(/../g) ?? []).map((byte) => `0x${byte}`).join(between);

describe('keyBytes', () => {
  it('doubts bytes that chance made, in one line, in several or with a type', () => {
    const digits = drawn('0123456789abcdef', 32, 5);
    assert.equal(ask(keyBytes, written(digits)), 'doubts');
    assert.equal(ask(keyBytes, written(digits, ',\n  ')), 'doubts');
    assert.equal(ask(keyBytes, written(digits, ', (byte) ')), 'doubts');
  });

  it('doubts the letters of a phrase', () =>
    assert.equal(ask(keyBytes, written(Buffer.from('thisIsMapleCedar').toString('hex'))), 'doubts'));

  for (const [what, digits] of [
    ['one byte again and again', 'ff'.repeat(16)],
    ['two bytes in turns', 'a55a'.repeat(8)],
    ['counted bytes', '000102030405060708090a0b0c0d0e0f'],
    ['bytes counted in elevens', '00112233445566778899aabbccddeeff'],
    ['the example of FIPS 197', '2b7e151628aed2a6abf7158809cf4f3c'],
    ['few bytes', drawn('0123456789abcdef', 14, 5)],
  ] as const) {
    it(`drops ${what}`, () => assert.equal(ask(keyBytes, written(digits)), 'no'));
  }
});
