// The engine: text and compiled rules in, findings out.
export type { Detector } from './detector';
export type { DetectInput, DetectOptions, DetectResult } from './document';
export type { Confidence, ContextKind, Evidence, Finding, Severity } from './finding';
export type { Anchor, CheckSpec, CompiledRule, RuleKind, RuleSet } from './rule';
