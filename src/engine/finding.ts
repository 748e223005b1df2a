// What the engine reports: plain, serialisable data without the secret's value.
import type { Span } from '../base';

/** certain: a checksum or unmistakable structure holds; high: distinctive shape; medium: shape with near words; low: generic. */
export type Confidence = 'certain' | 'high' | 'medium' | 'low';

/** How loudly a finding is shown, as editors call it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One reason for the finding (or a reason for doubt), for people. Never holds the value. */
export interface Evidence {
  readonly kind: 'shape' | 'near' | 'key' | 'pair' | 'check' | 'entropy' | 'path' | 'doubt';
  readonly text: string;
}

/** How the value stands in the text. */
export type ContextKind =
  'assignment' | 'argument' | 'header' | 'url' | 'json' | 'yaml' | 'xml' | 'env' | 'comment' | 'text';

/** One credential in a text. Never holds the value. */
export interface Finding {
  readonly ruleId: string;
  /** Exactly the secret's characters. */
  readonly span: Span;
  /** What may be shown of it. */
  readonly masked: string;
  /** Keyed hash of the value, hexadecimal: the same value gives the same fingerprint under the same salt. */
  readonly fingerprint: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly evidence: readonly Evidence[];
  readonly context: ContextKind;
  /** The name the value is assigned to, as written, where there is one. */
  readonly key?: string;
  /** Set when the secret was found in what the characters at `span` decode to. */
  readonly encoding?: 'base64';
  /** Other rules that claimed the same characters, most specific first. */
  readonly alsoMatched: readonly string[];
  /** Set when a marker in the text silences it: the marker as written, without a value. */
  readonly ignoredBy?: string;
}
