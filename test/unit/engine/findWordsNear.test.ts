import assert from 'node:assert/strict';
import type { CompiledRule } from '../../../src/engine';
import { findWordsNear } from '../../../src/engine/findWordsNear';
import { ruleOf } from './ruleOf';

/** Where words are found near matches that begin at the offsets and have eight characters each. */
function startsNear(text: string, rule: CompiledRule, ...starts: readonly number[]): readonly number[] {
  const found: number[] = [];
  const matches = starts.map((start) => {
    const span = { start, end: start + 8 };
    return { rule, span, secret: span };
  });
  findWordsNear(text, matches, (_, { start }) => found.push(start));
  return found;
}

describe('findWordsNear', () => {
  const rule = ruleOf({ near: ['acme', 'acme cloud'] });

  it('finds words before and behind a match, in all spellings', () =>
    assert.deepEqual(startsNear('acme-cloud ac111111 ACME', rule, 11), [0, 20]));

  it('finds no part of a word, and nothing out of reach', () => {
    assert.deepEqual(startsNear('pacmen ac111111', rule, 7), []);
    assert.deepEqual(startsNear(`acme ${'.'.repeat(500)}ac111111`, rule, 505), []);
  });

  it('tells of each between two matches once, wherever the search for the first one ended', () => {
    for (let gap = 180; gap < 300; gap++) {
      const text = `ac111111${'.'.repeat(gap)}acme acme${'.'.repeat(40)}ac222222`;
      assert.deepEqual(startsNear(text, rule, 0, 57 + gap), [8 + gap, 13 + gap]);
    }
  });

  it('leaves rules without anchors alone, whose words are found beforehand', () =>
    assert.deepEqual(startsNear('acme ac111111', ruleOf({ anchors: [], near: ['acme'] }), 5), []));
});
