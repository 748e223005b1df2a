// A text between others must give what it gives alone: findings may not depend on what stands far away.
import type { Detector, Finding } from '../../src/engine';

/** Longer than anything reaches, in characters and in lines, and nothing in itself. */
const nothing = `\n${'a plain line of prose that says nothing at all.\n'.repeat(60)}`;

/**
 * A sentence when a finding comes or goes with plain text around it. What touches the first or the last line is left
 * out: there the surroundings do belong to the text.
 *
 * @param alone all findings of the text by itself
 */
export function judgeSurrounded(
  detector: Detector,
  text: string,
  path: string,
  alone: readonly Finding[],
): string | undefined {
  const options = { salt: 'fuzz', includeHarmless: true, includeIgnored: true };
  const { findings } = detector.detect({ text: nothing + text + nothing, path }, options);
  const first = text.indexOf('\n');
  const last = text.lastIndexOf('\n');
  const describe = (found: readonly Finding[], offset: number): readonly string[] =>
    found
      .map((finding) => ({ ...finding, start: finding.span.start - offset, end: finding.span.end - offset }))
      .filter(({ start, end }) => first >= 0 && start > first && end <= last)
      .map(({ ruleId, start, end, confidence }) => `${ruleId} at ${start}–${end} (${confidence})`);
  const expected = describe(alone, 0);
  const found = describe(findings, nothing.length);
  const gone = expected.filter((line) => !found.includes(line));
  const come = found.filter((line) => !expected.includes(line));
  if (gone.length === 0 && come.length === 0) return undefined;
  return `Between plain lines these go: ${gone.join(', ')}; these come: ${come.join(', ')}.`;
}
