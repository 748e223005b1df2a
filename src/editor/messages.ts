// The sentences of diagnostics and summaries. Pure, and blind to values: they are given rules, counts and names only.
import type { CompiledRule, Confidence, Finding, RuleKind } from '../engine';

/** Where the rule pages stand; each provider has a page, each rule an anchor. */
const rulePages = 'https://github.com/keylift/keylift/blob/main/docs/rules/';

/** How a place softens the warning: an ignored `.env` is where a secret belongs. */
export type Exposure = 'ignoredEnvFile' | 'plain';

/** The page of a rule. */
export function rulePage(rule: Pick<CompiledRule, 'id' | 'provider'>): string {
  return `${rulePages}${rule.provider}.md#${rule.id}`;
}

/** The text of a diagnostic. */
export function diagnosticMessage(
  rule: Pick<CompiledRule, 'name' | 'kind'>,
  confidence: Confidence,
  exposure: Exposure,
): string {
  if (exposure === 'ignoredEnvFile') return `${rule.name}. Git ignores this file: this is where it belongs.`;
  return `${rule.name} in plain text (${confidenceWord(confidence)}). ${advice(rule.kind)}`;
}

function advice(kind: RuleKind): string {
  switch (kind) {
    case 'secret':
      return 'Move it out of the code.';
    case 'publishable':
      return 'It is meant for clients: check that its restrictions are set.';
    case 'identifier':
      return 'It is harmless alone, but tells which account is used.';
  }
}

/** For example "high confidence". */
export function confidenceWord(confidence: Confidence): string {
  return confidence === 'certain' ? 'certain' : `${confidence} confidence`;
}

/** One line for lists: the rule, the mask and the confidence. */
export function findingLine(rule: Pick<CompiledRule, 'name'>, finding: Finding): string {
  return `${rule.name}, ${finding.masked}, ${confidenceWord(finding.confidence)}`;
}

/** "1 secret", "2,345 secrets". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
