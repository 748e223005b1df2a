// A mocha reporter for processes whose output is read by another one: marked lines, and the outcome at the end.
import type { MochaOptions, reporters, Runner, Stats, Suite, Test } from 'mocha';
import { outcomeLine, type SkippedTest, testLine } from './lines';

/**
 * With the option `compact` it prints a line for each file instead of one for each test.
 * It has the shape of mocha's base reporter, which must not be imported: the web worker host has another mocha.
 */
export default class LineReporter implements reporters.Base {
  readonly stats: Stats;
  readonly failures: Test[] = [];
  private readonly skipped: SkippedTest[] = [];
  private readonly reports: string[] = [];

  constructor(
    readonly runner: Runner,
    options: MochaOptions,
  ) {
    if (runner.stats === undefined) throw new Error('Mocha gives its reporters a runner without statistics.');
    this.stats = runner.stats;
    const compact = wantsCompact(options);
    runner.on('pass', (test: Test) => {
      if (!compact) print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test: Test, error: unknown) => {
      this.failures.push(test);
      this.reports.push(`${test.fullTitle()}\n${describe(error)}`);
      print(`  ✗ ${test.fullTitle()}`);
    });
    runner.on('pending', (test: Test) => this.skipped.push(splitReason(test.fullTitle())));
    if (compact) runner.on('suite end', printSuite);
    runner.once('end', () => this.epilogue());
  }

  epilogue(): void {
    this.reports.forEach((report, index) => print(`\n${index + 1}) ${report}\n`));
    const { passes } = this.stats;
    const failures = this.reports.map(firstLines);
    console.log(
      outcomeLine({ passed: passes, failed: this.failures.length, failures, skipped: this.skipped }),
    );
  }
}

function wantsCompact(options: MochaOptions): boolean {
  const given: unknown = options.reporterOptions;
  return typeof given === 'object' && given !== null && 'compact' in given;
}

/** Every line is marked on its own: a window passes lines on, not texts. */
function print(text: string): void {
  for (const line of text.split('\n')) console.log(testLine(line));
}

function printSuite(suite: Suite): void {
  if (suite.parent?.root !== true) return;
  const tests = suite.total();
  print(`  ${suite.title}: ${tests} ${tests === 1 ? 'test' : 'tests'}`);
}

/** A test's title and what its error says, without the places in code. */
function firstLines(report: string): string {
  const told = report.split(/\n\s+at /, 1)[0] ?? report;
  return told.replace(/\s*\n\s*/g, ' ').slice(0, 600);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** test/support/skip.ts puts the reason behind the title, as mocha has no place for it. */
function splitReason(title: string): SkippedTest {
  const [, name, reason] = /^(.*) \(skipped: (.+)\)$/s.exec(title) ?? [];
  return { title: name ?? title, reason: reason ?? 'switched off in its source without a reason' };
}
