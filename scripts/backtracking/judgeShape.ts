// Proves that matching a rule's shape can't take long: by counting steps, else by the automaton of the shape without
// bounds.
import type { CompiledRule } from '../../src/engine';
import { mostSteps, parseShape, repetitionRanges } from '../../src/rules/compiler';
import type { Answers } from './answers';
import { openForm } from './forms';

/** A sentence when matching can take unreasonably long; undefined when it can't. */
export function judgeShape(answers: Answers, rule: CompiledRule): string | undefined {
  const parsed = parseShape(rule.shape);
  if (typeof parsed === 'string') return undefined;
  const starts = Math.max(1, ...rule.anchors.map(({ min, max }) => max - min + 1));
  if (mostSteps(parsed) <= allowedSteps) return judgeSteps(mostSteps(parsed) * starts);
  // What ends the token after the shape is not there.
  const question = openForm(parsed.pattern, '[^A-Za-z0-9_]');
  const growth = answers.growthOf(question, rule.ignoreCase ? 'i' : '', 'proof');
  if (growth === 'exponential') return 'Matching the shape can take exponential time.';
  if (growth === 'unknown') return 'It could not be proved that matching the shape is quick.';
  // A polynomial of degree n comes from n repetitions that can share the same characters in many ways.
  const steps = repetitionRanges(parsed)
    .slice(0, growth)
    .reduce((product, range) => product * range, 1);
  return judgeSteps(steps * starts);
}

/** A few milliseconds' work of a backtracking matcher, in the worst case that an attacker could write. */
export const allowedSteps = 2_000_000;

function judgeSteps(steps: number): string | undefined {
  return steps <= allowedSteps
    ? undefined
    : `Around one hit of the prefilter matching can take ${steps} steps.`;
}
