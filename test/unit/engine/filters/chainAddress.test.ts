import assert from 'node:assert/strict';
import { chainAddress } from '../../../../src/engine/filters/chainAddress';
import { drawn } from '../../../support/drawn';
import { candidateOf, passwordOf } from '../candidateOf';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const hex = '0123456789abcdef';
const judge = (key: string, value: string): string | undefined =>
  chainAddress(passwordOf(value, { key, generic: true }));

describe('chainAddress', () => {
  for (const [key, value] of [
    ['TOKEN_MINT', drawn(base58, 44, 3)],
    ['tokenProgram', drawn(base58, 43, 3)],
    ['token_contract', `0x${drawn(hex, 40, 3)}`],
    ['TOKEN_CONTRACT', `EQ${drawn(base58, 46, 3)}`],
    ['tokenAddress', `T${drawn(base58, 33, 3)}`],
    ['xmrToken', `4${drawn(base58, 94, 3)}`],
    ['token', `bc1q${drawn('023456789acdefghjklmnpqrstuvwxyz', 38, 3)}`],
  ] as const) {
    it(`drops ${key} = ${value.slice(0, 4)}…`, () =>
      assert.equal(judge(key, value), 'an address on a chain'));
  }

  for (const [key, value] of [
    ['token', drawn(base58, 44, 3)],
    ['walletToken', drawn(base58, 44, 3)],
    ['private_key_wallet', drawn(base58, 44, 3)],
    ['tokenMint', drawn(base58, 40, 3)],
    ['tokenMint', drawn(hex, 44, 3).replace(/^./, '0')],
    ['secretContract', `0x${drawn(hex, 64, 3)}`],
  ] as const) {
    it(`keeps ${key} = ${value.slice(0, 4)}… of ${value.length}`, () =>
      assert.equal(judge(key, value), undefined));
  }

  it('leaves values with a shape of their own to their rules', () => {
    assert.equal(chainAddress(candidateOf(drawn(base58, 44, 3), { key: 'tokenMint' })), undefined);
  });
});
