// A candidate as the pipeline makes one, from a text whose value stands between « and ».
import type { CompiledRule } from '../../../src/engine';
import type { Candidate } from '../../../src/engine/candidate';
import { describeContext } from '../../../src/engine/context';
import { fileKindOf } from '../../../src/engine/fileKind';
import { unmark } from './marked';
import { passwordRuleOf, ruleOf } from './ruleOf';

export interface CandidateChanges extends Partial<Candidate> {
  readonly rule?: CompiledRule;
}

/** A value with a shape of its own, unless `changes` say otherwise; without marks the whole text is the value. */
export function candidateOf(marked: string, changes: CandidateChanges = {}): Candidate {
  const { text, value: span = { start: 0, end: text.length } } = unmark(marked);
  const rule = changes.rule ?? ruleOf();
  const path = changes.path ?? '';
  const context = describeContext(text, span);
  return {
    rule,
    text,
    fileKind: fileKindOf(path, undefined),
    path,
    span,
    secret: span,
    value: text.slice(span.start, span.end),
    context,
    key: context.key ? text.slice(context.key.start, context.key.end) : '',
    distinctive: rule.where === 'near' && rule.near.length === 0,
    generic: rule.where === 'key' && rule.general,
    evidence: [],
    ...changes,
  };
}

/** A value that only its name, or the given one, makes suspicious. */
export function passwordOf(marked: string, changes: CandidateChanges = {}): Candidate {
  return candidateOf(marked, { rule: passwordRuleOf(), key: 'password', ...changes });
}

/** A value of a provider's rule that needs a near word. */
export function nearCandidateOf(marked: string, changes: CandidateChanges = {}): Candidate {
  return candidateOf(marked, { rule: ruleOf({ near: ['acme'], anchors: [] }), ...changes });
}
