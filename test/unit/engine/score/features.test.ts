// keylift:ignore-file because the passwords below are samples for the scorer, and open nothing.
import assert from 'node:assert/strict';
import { featuresOf } from '../../../../src/engine/score';
import weights from '../../../../src/engine/score/weights.generated.json';
import { passwordOf } from '../candidateOf';
import { passwordRuleOf } from '../ruleOf';

describe('featuresOf', () => {
  it('gives numbers from 0 to 1, each of which the weights know', () => {
    for (const id of ['generic-password', 'generic-token', 'generic-salt', 'generic-credentials']) {
      const features = featuresOf(passwordOf('password = "«hunter2»"', { rule: passwordRuleOf({ id }) }));
      for (const [name, value] of Object.entries(features)) {
        assert.ok(value >= 0 && value <= 1, `${name} ${value}`);
        assert.ok(name in weights.weights, `${name} is fitted (npm run fit)`);
      }
    }
  });

  it('tells words under a password from words under a key', () => {
    const of = (id: string) => featuresOf(passwordOf('x = "«dragon»"', { rule: passwordRuleOf({ id }) }));
    assert.equal(of('generic-password')['isWordAsKey'], undefined);
    assert.equal(of('generic-token')['isWordAsKey'], 1);
  });
});
