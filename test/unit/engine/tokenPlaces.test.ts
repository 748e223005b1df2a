import assert from 'node:assert/strict';
import { longestNearWord } from '../../../src/engine/nearWords';
import { surroundingsOf, TokenPlaces } from '../../../src/engine/tokenPlaces';
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
    );
    assert.deepEqual(first, { start: 0, end: 30 + 200 + slack });
    assert.deepEqual(second, { start: 2000 - 320 - slack, end: 2100 });
  });
});
