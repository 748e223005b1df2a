import assert from 'node:assert/strict';
import { madeByChance } from '../../../../src/engine/checks/chance';
import { alphanumeric, drawn } from '../../../support/drawn';

describe('values drawn at random', () => {
  it('are told from words and fillers', () => {
    assert.ok(madeByChance(drawn(alphanumeric, 40), 'all signs', 20));
    for (const value of ['yourBase64EncodedCredentialsHere', 'A1a'.repeat(10), 'AAAA'.repeat(10), ''])
      assert.ok(!madeByChance(value, 'all signs', 20), value);
  });

  it('have a length', () => assert.ok(!madeByChance(drawn(alphanumeric, 19), 'all signs', 20)));

  it('need no digit where their letters make no words', () => {
    assert.ok(madeByChance(['hCCtlwqpOqjJ', 'YWYMVNcprHhHFEyJckry'].join(''), 'all signs', 16));
  });

  it('need one sign only where a name speaks for them, too', () => {
    assert.ok(madeByChance('0f3a9c417be25d86', 'one sign'));
    assert.ok(!madeByChance('0f3a9c417be25d86', 'all signs'));
    assert.ok(!madeByChance('correcthorsebattery', 'one sign'));
  });
});
