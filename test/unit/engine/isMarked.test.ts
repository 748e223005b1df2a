import assert from 'node:assert/strict';
import { isMarked } from '../../../src/engine/isMarked';
import { candidateOf, nearCandidateOf, passwordOf } from './candidateOf';
import { ruleOf } from './ruleOf';

const counted = 'acme_abcdefghijkl';

describe('isMarked', () => {
  it('asks for a mark that nothing else has, of a secret', () => {
    assert.equal(isMarked(candidateOf(counted)), true);
    assert.equal(isMarked(nearCandidateOf(counted)), false);
    assert.equal(isMarked(passwordOf(counted)), false);
    assert.equal(isMarked(candidateOf(counted, { rule: ruleOf({ kind: 'publishable' }) })), false);
    assert.equal(isMarked(candidateOf(counted, { rule: ruleOf({ general: true }) })), false);
  });

  it('is false for what is crossed out', () => {
    for (const rest of ['xxxxxxxxxxxx', '000000000000', 'abababababab'])
      assert.equal(isMarked(candidateOf(`acme_${rest}`)), false, rest);
  });
});
