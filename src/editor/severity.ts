// How loud a finding is shown: by confidence, kind of rule and place. Pure.
import type { Confidence, Finding, RuleKind } from '../engine';
import type { ShownSeverity } from './contributions';
import type { Exposure } from './messages';

/** The severity for a finding; `off` when the user wants none of its confidence. */
export function shownSeverity(
  finding: Pick<Finding, 'confidence' | 'severity'>,
  kind: RuleKind,
  byConfidence: Readonly<Record<Confidence, ShownSeverity>>,
  exposure: Exposure,
): ShownSeverity {
  const wanted = byConfidence[finding.confidence];
  if (wanted === 'off') return 'off';
  // Keys that clients may have, and values where they belong, are worth a hint and no more.
  if (kind !== 'secret' || finding.severity === 'hint' || exposure === 'ignoredEnvFile') return 'hint';
  return wanted;
}
