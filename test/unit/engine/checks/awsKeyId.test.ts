import assert from 'node:assert/strict';
import { base32 } from '@scure/base';
import { awsKeyId } from '../../../../src/engine/checks/awsKeyId';
import { ask } from '../ask';

/** An id of the new kind: one bit, 40 bits of account, the rest. */
function idOf(account: number, prefix = 'AKIA'): string {
  const bits = (BigInt(1) << 79n) | (BigInt(account) << 39n) | 0x55_1234_5678n;
  const bytes = Array.from({ length: 10 }, (_, at) => Number((bits >> BigInt(8 * (9 - at))) & 0xffn));
  return prefix + base32.encode(Uint8Array.from(bytes));
}

describe('aws-key-id', () => {
  for (const account of [609629065308, 7, 999999999999]) {
    it(`names the account ${account}`, () => {
      assert.match(
        awsKeyId(idOf(account, 'ASIA'), 0, '').text,
        new RegExp(String(account).padStart(12, '0')),
      );
      assert.equal(ask(awsKeyId, idOf(account)), 'yes');
    });
  }

  it('reads the published example as its authors do', () => {
    const published = ['ASIA', 'Y34F', 'ZKBO', 'KMUT', 'VV7A'].join('');
    assert.match(awsKeyId(published, 0, '').text, /609629065308/);
  });

  it('doubts a number that no account has', () => {
    assert.equal(ask(awsKeyId, idOf(1_000_000_000_000)), 'doubts');
  });

  it('says nothing of the account of ids before 2019', () => {
    const { holds, doubts, text } = awsKeyId(`AKIAI${'Q'.repeat(15)}`, 0, '');
    assert.deepEqual([holds, doubts], [true, undefined]);
    assert.match(text, /before 2019/);
  });

  it('doubts digits that base 32 does not have', () => {
    assert.equal(ask(awsKeyId, `AKIA${'0189'.repeat(4)}`), 'doubts');
  });
});
