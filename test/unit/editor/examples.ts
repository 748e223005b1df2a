// A rule and a finding to test the editor's pure parts with.
import type { CompiledRule, Finding } from '../../../src/engine';
import { ruleOf } from '../engine/ruleOf';

export function exampleRule(changes: Partial<CompiledRule> = {}): CompiledRule {
  return ruleOf({ description: 'Opens everything at Acme.', ...changes });
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
