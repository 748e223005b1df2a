// The fuzz run finds what it is there to find: a piece of text whose time grows faster than it does.
import assert from 'node:assert/strict';
import {
  classics,
  type Clock,
  type GrowthReport,
  growthOf,
  mostGrowth,
} from '../../../../scripts/fuzz/growth';
import { seededRandom } from '../../../../src/base';
import type { Detector } from '../../../../src/engine';

/** Milliseconds for a text; the clock is moved on by them instead of waiting. */
type Cost = (text: string) => number;

const linear: Cost = (text) => text.length / 1000;
const pieces = Array.from({ length: 3000 }, (_, at) => `piece${at}=`);

/** @param seconds for all of it; a text of 100,000 characters takes a tenth of one when its time grows as it does */
function watch(cost: Cost, seconds: number): GrowthReport {
  let time = 0;
  const detector: Detector = {
    detect: ({ text }) => {
      time += cost(text);
      return { findings: [], problems: [] };
    },
    mayContain: () => true,
  };
  const clock: Clock = { now: () => time, spent: () => time };
  return growthOf(detector, pieces, 20, seconds, seededRandom(7), clock);
}

const tooMuch = ({ growths }: GrowthReport): readonly string[] =>
  growths.filter(({ growth }) => growth > mostGrowth).map(({ piece }) => piece);

describe('growthOf', () => {
  it('finds nothing where time grows as the text does, and has looked at everything', () => {
    const report = watch(linear, 3600);
    assert.deepEqual(tooMuch(report), []);
    assert.equal(report.screened, pieces.length);
    assert.equal(report.watched, 20);
    assert.equal(report.classics, classics.length);
  });

  for (const planted of ['piece1234=', 'piece2999=']) {
    it(`finds ${planted}, of 3000 pieces the one whose time grows with its square`, () => {
      const slow: Cost = (text) =>
        text.startsWith(planted) ? linear(text) + (text.length / 3000) ** 2 * 4 : linear(text);
      assert.deepEqual(tooMuch(watch(slow, 3600)), [planted]);
    });
  }

  it('finds a classic whose square shows in long texts only', () => {
    const slow: Cost = (text) =>
      linear(text) + (text.startsWith('eyJeyJ') ? (text.length / 100_000) ** 2 * 200 : 0);
    assert.deepEqual(tooMuch(watch(slow, 3600)), ['eyJ']);
  });

  it('says how much it had no time for', () => {
    const report = watch(linear, 10);
    assert.ok(report.screened < pieces.length, `${report.screened} pieces`);
    assert.ok(report.classics < classics.length, `${report.classics} classics`);
  });
});
