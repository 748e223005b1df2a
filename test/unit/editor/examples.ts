// A rule and a finding to test the editor's pure parts with.
import type { CompiledRule, Finding } from '../../../src/engine';

export function exampleRule(changes: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: 'acme-key',
    provider: 'acme',
    providerName: 'Acme',
    name: 'Acme Key',
    description: 'Opens everything at Acme.',
    kind: 'secret',
    general: false,
    shape: 'ac_[0-9]{8}',
    ignoreCase: false,
    anchors: [{ literal: 'ac_', min: 0, max: 0 }],
    tokenLength: 0,
    minLength: 11,
    maxLength: 11,
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

export function exampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'acme-key',
    span: { start: 0, end: 11 },
    masked: 'a… (11 characters)',
    fingerprint: '0123456789abcdef',
    confidence: 'high',
    severity: 'warning',
    evidence: [{ kind: 'shape', text: 'Distinctive shape' }],
    context: 'assignment',
    alsoMatched: [],
    ...changes,
  };
}
