// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { wordySeed } from '../../../../../src/engine/filters/bookkeeping/wordySeed';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { passwordOf } from '../../candidateOf';

describe('wordySeed', () => {
  const judge = (key: string, value: string) => wordySeed(passwordOf(value, { key, generic: true }));

  it('drops words that a generator begins with', () => {
    assert.ok(judge('seed', 'something'));
    assert.ok(judge('random_seed', 'one\\ntwo2\\nthree'));
    assert.ok(judge('"cipherSeed"', 'so was jo'));
  });

  it('keeps seeds drawn at random, and words under other names', () => {
    assert.equal(judge('seed', drawn(alphanumeric, 20, 3)), undefined);
    assert.equal(judge('seed', 'unforgettableseason'), undefined);
    assert.equal(judge('seedPassword', 'something'), undefined);
  });

  it('drops what a test repeats itself by', () => {
    assert.ok(judge('tests.seed', '10F13879D0D1D6AD'));
    assert.equal(judge('latest.seed', '10F13879D0D1D6AD'), undefined);
  });
});
