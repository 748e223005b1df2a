// The sentences of diagnostics and summaries. Pure, and blind to values: they are given rules, counts and names only.
import type { CompiledRule, Confidence, Finding, RuleKind } from '../engine';
import type { ExposureStage } from '../respond';

/** Where the rule pages stand; each provider has a page, each rule an anchor. */
const rulePages = 'https://github.com/keylift/keylift/blob/main/docs/rules/';

/** How a place softens the warning: an ignored `.env` is where a secret belongs. */
export type Exposure = 'ignoredEnvFile' | 'plain';

/** The page of a rule. */
export function rulePage(rule: Pick<CompiledRule, 'id' | 'provider'>): string {
  return `${rulePages}${rule.provider}.md#${rule.id}`;
}

/** The text of a diagnostic. @param stage how far the value got, as soon as that is known */
export function diagnosticMessage(
  rule: Pick<CompiledRule, 'name' | 'kind'>,
  confidence: Confidence,
  exposure: Exposure,
  stage?: ExposureStage,
): string {
  const spread = rule.kind === 'secret' ? spreadOf(stage) : undefined;
  if (spread !== undefined) return `${rule.name} in plain text (${confidenceWord(confidence)}). ${spread}`;
  if (exposure === 'ignoredEnvFile') return `${rule.name}. Git ignores this file: this is where it belongs.`;
  return `${rule.name} in plain text (${confidenceWord(confidence)}). ${advice(rule.kind)}`;
}

/** What moving alone does not mend. */
function spreadOf(stage: ExposureStage | undefined): string | undefined {
  if (stage === 'pushed') return 'A remote has it: treat it as compromised, and rotate it.';
  if (stage === 'committed') return 'A commit has it: rotate it, or take it out before you push.';
  return undefined;
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

/** How far a value got, in a sentence. */
export function exposureSentence(stage: ExposureStage): string {
  return sentences[stage];
}

const sentences: Readonly<Record<ExposureStage, string>> = {
  buffer: 'It is only in the editor: not saved yet.',
  ignored: 'Git ignores the file.',
  untracked: 'Git does not track the file.',
  tracked: 'Git tracks the file; no commit that was looked at has the value.',
  staged: 'It is staged: the next commit would take it.',
  committed: 'A commit has it.',
  pushed: 'A remote has it.',
};
