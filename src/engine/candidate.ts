// A possible finding on its way through checks and filters. Lives inside the engine only: it holds the value.
import type { Span } from '../base';
import type { AssignmentForm } from './assignment';
import type { ValueContext } from './context';
import type { FileKind } from './fileKind';
import { nearEvidence } from './evidence';
import type { Evidence } from './finding';
import type { RawMatch } from './match';
import type { NearEvidence } from './nearness';
import type { CompiledRule } from './rule';
import type { NameVerdict } from './sensitiveName';

/** The text that is searched. */
export interface Source {
  readonly text: string;
  /** POSIX path, empty when unknown. */
  readonly path: string;
  readonly fileKind: FileKind;
}

export interface Candidate {
  readonly rule: CompiledRule;
  readonly text: string;
  readonly fileKind: FileKind;
  /** POSIX path, empty when unknown. */
  readonly path: string;
  /** The whole match; equals `secret` unless the shape names a part. */
  readonly span: Span;
  readonly secret: Span;
  readonly value: string;
  readonly context: ValueContext;
  /** The name the value is given, empty when there is none. */
  readonly key: string;
  /** What ties the value to its rule, where the shape does not do so alone. */
  readonly near?: NearEvidence;
  /** True when the rule needs nothing but its shape. */
  readonly distinctive: boolean;
  /** True for the rules without a provider that leave the judgement to the scorer. */
  readonly generic: boolean;
  /** How the value is given to its name, where a rule looks at names. */
  readonly form?: AssignmentForm;
  /** What the name promises, where a rule looks at names. */
  readonly verdict?: NameVerdict;
  /** Set when the rule was met in what the value decodes to. */
  readonly encoding?: 'base64';
  /** Where the value is published as a sample. */
  readonly sampleOf?: string;
  readonly evidence: readonly Evidence[];
}

/** A candidate from a match; `near` is what ties it to its rule. */
export function candidateOf(
  source: Source,
  { rule, span, secret }: RawMatch,
  key: string,
  context: ValueContext,
  near: NearEvidence | undefined,
): Candidate {
  return {
    rule,
    text: source.text,
    fileKind: source.fileKind,
    path: source.path,
    span,
    secret,
    value: source.text.slice(secret.start, secret.end),
    context,
    key,
    ...(near ? { near } : {}),
    distinctive: rule.where === 'near' && rule.near.length === 0,
    generic: rule.general && (rule.where === 'key' || rule.checks.some(({ name }) => name === 'scored')),
    evidence: near ? [nearEvidence(rule, key, near, source.text)] : [],
  };
}
