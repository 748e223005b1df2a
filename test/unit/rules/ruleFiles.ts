// The repository's own rule files, read and compiled once for all tests of a run.
import { compileRules, type WrittenRule } from '../../../src/rules/compiler';
import { inRepository } from '../../../scripts/repository';
import { readRuleFiles } from '../../../scripts/rules/readRuleFiles';

export const readResult = readRuleFiles(inRepository('rules'));
export const compilation = compileRules(readResult.files);

/** The smallest rule that nothing is wrong with; `changes` make it interesting. */
export function writtenRule(changes: Partial<WrittenRule> = {}): WrittenRule {
  return {
    id: 'acme-key',
    name: 'Acme Key',
    description: 'Opens the workshop.',
    kind: 'secret',
    shape: 'acme_[a-z]{8}',
    examples: ['k = "acme_{{lower:8}}"', 'ACME_KEY=acme_{{lower:8}}'],
    counterExamples: ['k = "acme_{{lower:3}}"', 'k = "acmes_{{lower:8}}"'],
    ...changes,
  };
}
