import assert from 'node:assert/strict';
import { countedUp, isMarked } from '../../../src/engine/countedUp';
import { alphanumeric, drawn } from '../../support/drawn';
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

describe('countedUp', () => {
  it('doubts marked keys whose rest is counted up, and no others', () => {
    assert.equal(countedUp(candidateOf(counted))?.kind, 'doubt');
    assert.equal(countedUp(candidateOf(`acme_${drawn(alphanumeric, 12)}`)), undefined);
    assert.equal(countedUp(nearCandidateOf(counted)), undefined);
  });
});
