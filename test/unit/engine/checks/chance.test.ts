import assert from 'node:assert/strict';
import { isDrawn } from '../../../../src/engine/checks/chance';
import { alphanumeric, drawn } from '../../../support/drawn';

describe('values drawn at random', () => {
  it('are told from words and fillers', () => {
    assert.ok(isDrawn(drawn(alphanumeric, 40), 20));
    for (const value of ['yourBase64EncodedCredentialsHere', 'A1a'.repeat(10), 'AAAA'.repeat(10), ''])
      assert.ok(!isDrawn(value, 20), value);
  });

  it('have a length', () => assert.ok(!isDrawn(drawn(alphanumeric, 19), 20)));

  it('need no digit where their letters make no words', () => {
    assert.ok(isDrawn(['hCCtlwqpOqjJ', 'YWYMVNcprHhHFEyJckry'].join(''), 16));
  });
});
