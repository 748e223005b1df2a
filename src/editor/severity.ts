// How loud a finding is shown: by confidence, kind of rule, place and how far the value got. Pure.
import type { Confidence, Finding, RuleKind, Severity } from '../engine';
import type { ExposureStage } from '../respond';
import type { ExposureGroup, SeverityChange, ShownSeverity } from './contributions';
import type { Exposure } from './messages';

/** What the settings say. */
export interface SeveritySettings {
  readonly severity: Readonly<Record<Confidence, ShownSeverity>>;
  readonly severityByExposure: Readonly<Record<ExposureGroup, SeverityChange>>;
}

/**
 * The severity for a finding; `off` when the user wants none of its confidence.
 * @param stage how far the value got; undefined as long as nobody knows
 */
export function shownSeverity(
  finding: Pick<Finding, 'confidence' | 'severity'>,
  kind: RuleKind,
  settings: SeveritySettings,
  exposure: Exposure,
  stage?: ExposureStage,
): ShownSeverity {
  const wanted = settings.severity[finding.confidence];
  if (wanted === 'off') return 'off';
  // Keys that clients may have are worth a hint and no more.
  if (kind !== 'secret' || finding.severity === 'hint') return 'hint';
  const group = stage && groups[stage];
  // A value where it belongs is worth a hint, unless it got further than that.
  if (exposure === 'ignoredEnvFile' && group !== 'pushed' && group !== 'committed') return 'hint';
  return group ? changed(wanted, settings.severityByExposure[group]) : wanted;
}

const groups: Readonly<Record<ExposureStage, ExposureGroup>> = {
  buffer: 'untracked',
  ignored: 'ignored',
  untracked: 'untracked',
  tracked: 'tracked',
  staged: 'tracked',
  committed: 'committed',
  pushed: 'pushed',
};

const steps: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function changed(severity: Severity, change: SeverityChange): Severity {
  if (change === 'hint') return 'hint';
  const by = change === 'raise' ? 1 : change === 'lower' ? -1 : 0;
  const at = Math.min(steps.length - 1, Math.max(0, steps.indexOf(severity) + by));
  return steps[at] ?? severity;
}
