import assert from 'node:assert/strict';
import { holdsPassword } from '../../../src/engine/holdsPassword';
import { builtinRules } from '../../../src/rules';

describe('holdsPassword', () => {
  const holds = (id: string): boolean | undefined => {
    const rule = builtinRules.rules.find((one) => one.id === id);
    return rule && holdsPassword(rule);
  };

  it('holds for passwords, whatever the rule is called', () => {
    for (const id of ['generic-password', 'authorization-login-call', 'database-postgres-url'])
      assert.equal(holds(id), true, id);
  });

  it('does not hold for keys of a provider with the word in its name', () => {
    for (const id of ['1password-service-account-token', 'generic-api-key'])
      assert.equal(holds(id), false, id);
  });
});
