// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { doubtsOf } from '../../../src/engine/doubts';
import { alphanumeric, drawn } from '../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from './candidateOf';
import { ruleOf } from './ruleOf';

describe('doubtsOf', () => {
  it('doubts marked keys whose rest is counted up, and no others', () => {
    const counted = 'acme_abcdefghijkl';
    assert.equal(doubtsOf(candidateOf(counted))[0]?.kind, 'doubt');
    assert.deepEqual(doubtsOf(candidateOf(`acme_${drawn(alphanumeric, 12)}`)), []);
    assert.deepEqual(doubtsOf(nearCandidateOf(counted)), []);
  });

  it('doubts weak passwords, whether a name or a shape told them', () => {
    const password = { rule: ruleOf({ field: 'password' }) };
    assert.equal(doubtsOf(passwordOf('welcome1')).length, 1);
    assert.equal(doubtsOf(candidateOf('welcome1', password)).length, 1);
    assert.deepEqual(doubtsOf(passwordOf('tr0ub4dor&3')), []);
    assert.deepEqual(doubtsOf(candidateOf('welcome1')), []);
  });

  it('doubts hashes of passwords, but where the rule does so itself', () => {
    const hash = `{SSHA}${drawn(alphanumeric, 32)}`;
    const password = ruleOf({ field: 'password' });
    assert.equal(doubtsOf(passwordOf(hash)).length, 1);
    assert.equal(doubtsOf(candidateOf(hash, { rule: password })).length, 1);
    assert.deepEqual(doubtsOf(candidateOf(hash)), []);
    const known = { ...password, checks: [{ name: 'password-hash' }] };
    assert.deepEqual(doubtsOf(candidateOf(hash, { rule: known })), []);
  });
});
