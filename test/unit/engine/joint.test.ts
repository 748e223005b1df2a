import assert from 'node:assert/strict';
import { joint, spellingsOf } from '../../../src/engine/joint';

describe('spellingsOf', () => {
  it('puts the same separator, or none, at each joint', () => {
    const spellings = spellingsOf(['a', 'b', 'c'].join(joint));
    assert.deepEqual(spellings, ['abc', 'a_b_c', 'a-b-c', 'a b c', 'a.b.c']);
  });

  it('leaves a literal without joints as it is, separators and all', () => {
    assert.deepEqual(spellingsOf('x-api.key'), ['x-api.key']);
  });
});
