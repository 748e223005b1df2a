import assert from 'node:assert/strict';
import { longestNearWord } from '../../../src/engine/nearWords';
import { outsideData, surroundingsOf, TokenPlaces } from '../../../src/engine/tokenPlaces';
import { tokenOverhang } from '../../../src/engine/tokens';

/** Of a token's neighbours: what may stand between it and its match, and a word. */
const slack = tokenOverhang + longestNearWord;

describe('TokenPlaces', () => {
  const places = new TokenPlaces([
    { start: 100, end: 120 },
    { start: 200, end: 240 },
  ]);
  const everywhere = [{ start: 0, end: 1000 }];

  it('are where a match can begin that has the token, or so much of it', () => {
    assert.deepEqual(places.within(everywhere, 20), [
      { start: 100 - tokenOverhang, end: 101 },
      { start: 200 - tokenOverhang, end: 221 },
    ]);
  });

  it('leave shorter tokens alone', () => {
    assert.deepEqual(places.within(everywhere, 40), [{ start: 200 - tokenOverhang, end: 201 }]);
    assert.deepEqual(places.within(everywhere, 41), []);
  });

  it('stay in the ranges that are asked for', () => {
    const ranges = [
      { start: 0, end: 50 },
      { start: 90, end: 95 },
      { start: 99, end: 180 },
      { start: 219, end: 300 },
    ];
    assert.deepEqual(places.within(ranges, 20), [
      { start: 90, end: 95 },
      { start: 99, end: 101 },
      { start: 200 - tokenOverhang, end: 180 },
      { start: 219, end: 221 },
    ]);
    assert.deepEqual(places.within([], 20), []);
  });
});

describe('surroundingsOf', () => {
  it('reach as far as near words do, within the text', () => {
    const [first, second] = surroundingsOf(
      [
        { start: 10, end: 30 },
        { start: 2000, end: 2020 },
      ],
      2100,
      undefined,
    );
    assert.deepEqual(first, { start: 0, end: 30 + 200 + slack });
    assert.deepEqual(second, { start: 2000 - 320 - slack, end: 2100 });
  });

  it('stay out of data', () => {
    const outside = [
      { start: 0, end: 1124 },
      { start: 99_000, end: 100_000 },
    ];
    assert.deepEqual(surroundingsOf([{ start: 100, end: 99_900 }], 100_000, outside), outside);
  });
});

describe('outsideData', () => {
  it('is the whole text where no run is too long for a key', () => {
    assert.equal(outsideData([{ start: 10, end: 9000 }], 9100), undefined);
  });

  it('leaves out what is inside of such runs, and not their edges', () => {
    const runs = [
      { start: 10, end: 60 },
      { start: 100, end: 20_100 },
      { start: 30_000, end: 70_000 },
    ];
    assert.deepEqual(outsideData(runs, 70_000), [
      { start: 0, end: 1124 },
      { start: 19_076, end: 31_024 },
      { start: 68_976, end: 70_000 },
    ]);
  });
});
