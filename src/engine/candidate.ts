// A possible finding on its way through checks and filters. Lives inside the engine only: it holds the value.
import type { Span } from '../base';
import type { ValueContext } from './context';
import type { FileKind } from './fileKind';
import type { Evidence } from './finding';
import type { NearEvidence } from './nearness';
import type { CompiledRule } from './rule';

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
  /** True for the rules without a provider, which know a secret only by its name. */
  readonly generic: boolean;
  /** True when the value is an argument beside its name, as in `set("password", "x")`. */
  readonly isArgument?: boolean;
  /** Set when the rule was met in what the value decodes to. */
  readonly encoding?: 'base64';
  /** Where the value is published as a sample. */
  readonly sampleOf?: string;
  readonly evidence: readonly Evidence[];
}
