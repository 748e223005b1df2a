import assert from 'node:assert/strict';
import type { Span } from '../../../src/base';
import type { RawMatch } from '../../../src/engine/match';
import { Pairs } from '../../../src/engine/pairs';
import { ruleOf } from './ruleOf';

const id = ruleOf({ id: 'acme-id' });
const half = ruleOf({ id: 'acme-half', pair: { rule: 'acme-id', lines: 2 } });
const matchOf = (rule: RawMatch['rule'], start: number): RawMatch => {
  const span = { start, end: start + 10 };
  return { rule, span, secret: span };
};
const partnerOf = (start: number, ids: readonly number[]): Span | undefined =>
  new Pairs([...ids.map((at) => matchOf(id, at)), matchOf(half, start)]).partnerOf(matchOf(half, start))
    ?.word;

describe('Pairs', () => {
  it('finds the other half before and after, within 120 code units for each line', () => {
    assert.equal(partnerOf(1000, [900])?.start, 900);
    assert.equal(partnerOf(1000, [1100])?.start, 1100);
    assert.equal(partnerOf(1000, [1000 - 249])?.start, 751);
    assert.equal(partnerOf(1000, [1000 - 250]), undefined);
    assert.equal(partnerOf(1000, [1010 + 239])?.start, 1249);
    assert.equal(partnerOf(1000, [1010 + 240]), undefined);
  });

  it('finds it among many', () => {
    const many = Array.from({ length: 500 }, (_, index) => index * 1000);
    assert.equal(partnerOf(123_100, many)?.start, 123_000);
    assert.equal(partnerOf(123_500, many), undefined);
  });

  it('finds none for rules without a pair, and none of other rules', () => {
    const pairs = new Pairs([matchOf(id, 0), matchOf(id, 50)]);
    assert.equal(pairs.partnerOf(matchOf(id, 20)), undefined);
    const other = ruleOf({ id: 'other', pair: { rule: 'nobody', lines: 5 } });
    assert.equal(pairs.partnerOf(matchOf(other, 20)), undefined);
  });

  it('counts as standing on the line', () => {
    const pairs = new Pairs([matchOf(id, 0)]);
    assert.deepEqual(pairs.partnerOf(matchOf(half, 20)), { nearness: 'line', word: { start: 0, end: 10 } });
  });
});
