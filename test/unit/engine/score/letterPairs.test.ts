import assert from 'node:assert/strict';
import { unreadability } from '../../../../src/engine/score/letterPairs';
import { drawn } from '../../../support/drawn';

describe('unreadability', () => {
  for (const value of [
    'correct-horse-battery-staple',
    'postgresql_connection_string',
    'getHttpsProxyUrl',
    'wachtwoordvergeten',
    'zapomnialesHaslo',
    'shanghaiBeijing',
  ]) {
    it(`is small for ${value}`, () => assert.ok(unreadability(value) < 0.25));
  }

  it('is large for most letters that are drawn at random, of either case and among digits', () => {
    for (const alphabet of ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']) {
      const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);
      const large = seeds.filter((seed) => unreadability(drawn(alphabet, 32, seed)) >= 0.35);
      assert.ok(large.length >= 180, `${large.length} of 200 with ${alphabet}`);
    }
  });

  it('says nothing of a few letters', () => {
    assert.equal(unreadability('qxzvk'), 0);
    assert.equal(unreadability('12345678'), 0);
  });
});
