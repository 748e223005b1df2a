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

  it('takes words that people join for no path and no member, under a password only', () => {
    const of = (id: string, value: string) =>
      featuresOf(passwordOf(`x = "«${value}»"`, { rule: passwordRuleOf({ id }) }));
    assert.equal(of('generic-password', 'Blue/Kettle')['isPath'], 0);
    assert.equal(of('generic-password', 'blue.kettle')['isDotted'], 0);
    assert.equal(of('generic-password', 'src/kettle')['isPath'], 1);
    assert.equal(of('generic-token', 'Blue/Kettle')['isPath'], 1);
  });

  it('tells a password that is a name among names', () => {
    const named = (text: string) =>
      featuresOf(passwordOf(text, { key: 'PASSWORD', rule: passwordRuleOf() }))['namesItself'];
    assert.equal(named('EMAIL = "email"\nPASSWORD = "«password»"\n'), 1);
    assert.equal(named('EMAIL = "email"\nPASSWORD = "«hunter2»"\n'), 0);
    assert.equal(named('EMAIL = "jo"\nPASSWORD = "«password»"\n'), 0);
  });

  it('takes phrases for more where something is signed', () => {
    const of = (key: string) =>
      featuresOf(passwordOf('x = "«blue-river»"', { key, rule: passwordRuleOf({ id: 'generic-secret' }) }));
    assert.equal(of('jwt_secret')['isKebabSigning'], 1);
    assert.equal(of('shop_secret')['isKebabSigning'], undefined);
  });
});
