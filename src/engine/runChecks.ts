// What a rule's checks say of a value.
import { checks, checksOfNames } from './checks';
import type { Candidate } from './candidate';
import type { Evidence } from './finding';
import type { CompiledRule } from './rule';

/** What a rule's checks say together. */
export interface Checked {
  readonly proven: boolean;
  readonly doubted: boolean;
  readonly evidence: readonly Evidence[];
}

/** What all checks of the rule say; undefined when one of them does not hold. */
export function runChecks({ rule, value, key }: Candidate): Checked | undefined {
  const evidence: Evidence[] = [];
  let proven = false;
  let doubted = false;
  for (const { name, argument } of rule.checks) {
    const result = checks[name]?.(value, argument ?? 0, key);
    if (!result) continue;
    if (!result.holds) return undefined;
    proven ||= result.proves === true;
    doubted ||= result.doubts === true;
    const kind = result.doubts === true ? 'doubt' : name === 'entropy' ? 'entropy' : 'check';
    evidence.push({ kind, text: result.text });
  }
  return { proven, doubted, evidence };
}

/** False when a check that needs no name drops the value: what is known before its place is described. */
export function mayHold({ checks: wanted }: CompiledRule, value: string): boolean {
  return wanted.every(
    ({ name, argument }) =>
      checksOfNames.has(name) || checks[name]?.(value, argument ?? 0, '').holds !== false,
  );
}
