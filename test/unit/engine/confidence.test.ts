import assert from 'node:assert/strict';
import { confidenceOf, severityOf } from '../../../src/engine/confidence';
import { candidateOf, nearCandidateOf, passwordOf } from './candidateOf';
import { ruleOf } from './ruleOf';

const assigned = 'key = "«v4l»"';
const commented = '// key = "«v4l»"';
const near = (nearness: 'key' | 'line' | 'block') => ({ near: { nearness, word: { start: 0, end: 3 } } });

describe('confidenceOf', () => {
  it('is certain with a proof, wherever it stands', () => {
    for (const marked of [assigned, commented]) {
      assert.equal(confidenceOf(candidateOf(marked), true, false), 'certain');
      assert.equal(confidenceOf(nearCandidateOf(marked, near('block')), true, false), 'certain');
    }
  });

  it('is high for a distinctive shape, medium in a comment', () => {
    assert.equal(confidenceOf(candidateOf(assigned), false, false), 'high');
    assert.equal(confidenceOf(candidateOf(commented), false, false), 'medium');
  });

  it('is medium with a near word, low when that is far from a comment', () => {
    for (const nearness of ['key', 'line', 'block'] as const) {
      assert.equal(confidenceOf(nearCandidateOf(assigned, near(nearness)), false, false), 'medium');
    }
    assert.equal(confidenceOf(nearCandidateOf(commented, near('line')), false, false), 'medium');
    assert.equal(confidenceOf(nearCandidateOf(commented, near('block')), false, false), 'low');
  });

  it('is low where only a name speaks for it, or a check doubts', () => {
    assert.equal(confidenceOf(passwordOf(assigned), false, false), 'low');
    assert.equal(confidenceOf(passwordOf(assigned), true, false), 'low');
    assert.equal(confidenceOf(candidateOf(assigned), false, true), 'low');
  });
});

describe('severityOf', () => {
  it('grows with confidence', () => {
    const candidate = candidateOf(assigned);
    assert.deepEqual(
      (['certain', 'high', 'medium', 'low'] as const).map((confidence) => severityOf(candidate, confidence)),
      ['error', 'warning', 'warning', 'information'],
    );
  });

  it('is a hint for what is harmless alone, however certain', () => {
    for (const kind of ['publishable', 'identifier'] as const) {
      assert.equal(severityOf(candidateOf(assigned, { rule: ruleOf({ kind }) }), 'certain'), 'hint');
    }
  });
});
