// The smallest compiled rule that the engine takes; `changes` make it interesting.
import type { CompiledRule, RuleSet } from '../../../src/engine';

export function ruleOf(changes: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: 'acme-key',
    provider: 'acme',
    providerName: 'Acme',
    name: 'Acme Key',
    description: 'Opens the workshop.',
    kind: 'secret',
    general: false,
    shape: 'acme_[a-z0-9]{12}',
    ignoreCase: false,
    anchors: [{ literal: 'acme_', min: 0, max: 0 }],
    holds: [],
    tokenLength: 0,
    begins: [],
    minLength: 17,
    maxLength: 17,
    dashed: false,
    near: [],
    distinguish: [],
    where: 'near',
    checks: [],
    env: 'ACME_KEY',
    field: 'api_key',
    specializes: [],
    ...changes,
  };
}

/** A rule for names that promise a password, without a provider. */
export function passwordRuleOf(changes: Partial<CompiledRule> = {}): CompiledRule {
  return ruleOf({
    id: 'generic-password',
    provider: 'generic',
    name: 'Password',
    general: true,
    shape: '[^\\s]{4,200}',
    anchors: [],
    minLength: 4,
    maxLength: 200,
    near: ['password', 'db password'],
    where: 'key',
    field: 'password',
    ...changes,
  });
}

export function ruleSetOf(...rules: readonly CompiledRule[]): RuleSet {
  return { version: 'test', rules };
}
