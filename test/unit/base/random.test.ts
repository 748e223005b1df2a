import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';

const draw = (seed: number, count: number): number[] => Array.from({ length: count }, seededRandom(seed));

describe('seededRandom', () => {
  it('repeats itself for a seed, and differs between seeds', () => {
    assert.deepEqual(draw(7, 50), draw(7, 50));
    assert.notDeepEqual(draw(7, 50), draw(8, 50));
  });

  it('is Mulberry32', () => {
    assert.deepEqual(draw(0, 3), [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it('spreads evenly over [0, 1)', () => {
    const numbers = draw(1, 20_000);
    assert.ok(numbers.every((number) => number >= 0 && number < 1));
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length;
      assert.ok(Math.abs(share - 0.1) < 0.01, `${tenth}: ${share}`);
    }
  });
});
