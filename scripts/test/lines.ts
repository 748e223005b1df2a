// How tests tell their results across processes: marked lines on standard output, which every host passes on.

/** What one mocha run came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed and why, a line for each. */
  readonly failures: readonly string[];
  readonly skipped: readonly SkippedTest[];
}

/** A test that did not run, and why. */
export interface SkippedTest {
  readonly title: string;
  readonly reason: string;
}

const mark = '[keylift-test]';
const outcomeMark = `${mark} outcome `;

/** Marks a line of a test report, so that it survives among a window's own output. */
export function testLine(text: string): string {
  return `${mark} ${text}`;
}

/** True for a line that a test report printed. */
export function isTestLine(line: string): boolean {
  return line.startsWith(mark);
}

/** The text of a marked line; other lines come back as they are. */
export function unmarked(line: string): string {
  return isTestLine(line) ? line.slice(mark.length + 1) : line;
}

/** The last line of a run: its outcome. */
export function outcomeLine(outcome: Outcome): string {
  return outcomeMark + JSON.stringify(outcome);
}

/** Reads an outcome line; undefined for all other lines. */
export function parseOutcome(line: string): Outcome | undefined {
  if (!line.startsWith(outcomeMark)) return undefined;
  const value: unknown = JSON.parse(line.slice(outcomeMark.length));
  return isOutcome(value) ? value : undefined;
}

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== 'object' || value === null) return false;
  return 'passed' in value && 'failed' in value && isListIn(value, 'failures') && isListIn(value, 'skipped');
}

function isListIn(value: object, name: string): boolean {
  return Array.isArray((value as Record<string, unknown>)[name]);
}
