// npm run bench:typing: the time from a changed text to its findings, all rules on, for texts of several sizes.
// Each rule set has a process of its own, as an editor has one set: the compiler fits the engine to the rules it has
// seen, and the tables of several sets drive one another out of the processor's caches. The sets take turns, so that
// what disturbs one does not disturb it alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../scripts/repository';
import { builtinRules } from '../../src/rules';
import { bundleForNode } from '../support/bundleForNode';
import { growingRules } from './firstRules';
import { machine, table } from './measure';
import { documentsIn, type TypingTimes } from './typing/documents';

const turns = Number(process.env['RUNS'] ?? 3);
// Real code that is the same for everybody who has installed the project.
const typescript = inRepository('node_modules', 'typescript', 'lib', 'typescript.js');
const scratch = mkdtempSync(join(tmpdir(), 'keylift-bench-'));

void main().finally(() => rmSync(scratch, { recursive: true, force: true }));

async function main(): Promise<void> {
  // As one file, as it ships: between modules that are loaded one by one each use of an imported constant is a call.
  const program = join(scratch, 'alone.js');
  await bundleForNode(join(__dirname, 'typing/alone.ts'), program);
  const sets = growingRules();
  const smaller = sets.slice(0, -1);
  const measured = inTurns(sets.length, (set) => timesOf(program, set));
  const all = measured.at(-1) ?? [];
  const ratio = (one: number | undefined, other: number | undefined): string =>
    `${((one ?? Number.NaN) / (other ?? Number.NaN)).toFixed(2)} ×`;
  const header = [
    'document',
    'p50',
    'p99',
    'p99 of processor time',
    'first',
    'p50 to touching each character',
    ...smaller.map(({ name }) => `p50 to ${name}`),
    ...smaller.map(({ name }) => `least to ${name}`),
    'allocated at most',
  ];
  const rows = documentsIn(readFileSync(typescript, 'utf8')).map(({ name, text }, index) => {
    const times = all[index] as TypingTimes;
    return [
      `${name} (${(text.length / 1000).toFixed(0)} k characters)`,
      `${times.half.toFixed(2)} ms`,
      `${times.nearlyAll.toFixed(2)} ms`,
      `${times.nearlyAllOfProcessor.toFixed(2)} ms`,
      `${times.first.toFixed(1)} ms`,
      `${(times.half / times.touch).toFixed(1)} ×`,
      ...smaller.map((_, set) => ratio(times.half, measured[set]?.[index]?.half)),
      ...smaller.map((_, set) => ratio(times.least, measured[set]?.[index]?.least)),
      `${(times.allocated / 1000).toFixed(0)} kB`,
    ];
  });
  console.log(
    `${machine()}; ${builtinRules.rules.length} rules; the best of ${turns} processes for each rule set\n`,
  );
  console.log(table(header, rows));
}

/** The lesser of each time by set and document. */
function inTurns(
  sets: number,
  measure: (set: number) => readonly TypingTimes[],
): readonly (readonly TypingTimes[])[] {
  const turn = (): readonly (readonly TypingTimes[])[] =>
    Array.from({ length: sets }, (_, set) => measure(set));
  let best = turn();
  for (let more = 1; more < turns; more++) {
    const next = turn();
    best = best.map((known, set) =>
      known.map((times, index) => lesserOf(times, next[set]?.[index] ?? times)),
    );
  }
  return best;
}

function lesserOf(one: TypingTimes, other: TypingTimes): TypingTimes {
  const names = Object.keys(one) as (keyof TypingTimes)[];
  return Object.fromEntries(names.map((name) => [name, Math.min(one[name], other[name])])) as Record<
    keyof TypingTimes,
    number
  >;
}

function timesOf(program: string, set: number): readonly TypingTimes[] {
  const printed = execFileSync(process.execPath, [program, String(set), typescript], { encoding: 'utf8' });
  return JSON.parse(printed) as readonly TypingTimes[];
}
