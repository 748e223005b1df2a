import assert from 'node:assert/strict';
import { tableOf } from '../../../src/engine/toldCharacters';

describe('tableOf', () => {
  const told = (ranges: string): number[] =>
    [...tableOf(ranges).entries()].flatMap(([code, is]) => (is ? [code] : []));

  it('has the first and the last character of each range, and those between', () => {
    assert.deepEqual(told('ac__'), [0x5f, 0x61, 0x62, 0x63]);
    assert.deepEqual(told(''), []);
  });

  it('takes all that is not ASCII together', () => {
    assert.deepEqual(told('aa\u0080\u0080').length, 1 + 128);
  });
});
