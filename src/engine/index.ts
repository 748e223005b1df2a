// The engine: text and compiled rules in, findings out.
export { checkNames } from './checks';
export { createDetector } from './detect';
export type { Detector } from './detector';
export type { DetectInput, DetectOptions, DetectResult } from './document';
export type { Confidence, ContextKind, Evidence, Finding, Severity } from './finding';
export { fingerprintOf } from './fingerprint';
export { identifierWords } from './identifierWords';
export type { Anchor, CheckSpec, CompiledRule, RuleKind, RuleSet } from './rule';
export { isTokenCode, shortestToken, tokenOverhang } from './tokens';
