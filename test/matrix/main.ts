// Proves the lookups by running them, language by backend, and writes down what was proven: `npm run test:matrix`.
// --quick takes only what needs no packages, against stand-ins: a clean machine does it in minutes; nothing is written.
// --resume goes on after a broken run, and the page says so. Names of languages or backends look at these only, and
// nothing is written, unless --again puts them into the last page, which then says so.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { prove, type Result } from './cells';
import { report, type Rows } from './report';
import { endPeers } from './servers';
import { everyBackend, type Toolchain, toolchains } from './toolchains';

const cache = process.env['KEYLIFT_SDKS'] ?? join(homedir(), '.cache/keylift-sdks');
const results = new URL('results.md', import.meta.url).pathname;
const progress = join(cache, 'matrix.json');
const isQuick = process.argv.includes('--quick');
const isAgain = process.argv.includes('--again');
const isResumed = process.argv.includes('--resume');
const wanted = new Set(process.argv.slice(2).filter((one) => !one.startsWith('--')));

/** What a run leaves for later ones after each language. */
interface Progress {
  /** What each run looked at, and its day. */
  readonly runs: readonly string[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, Result>>>>;
}

async function main(): Promise<void> {
  const backends = everyBackend.filter(
    (id) => everyBackend.every((one) => !wanted.has(one)) || wanted.has(id),
  );
  const isWritten = !isQuick && (wanted.size === 0 || isAgain);
  const before = isAgain || isResumed ? readProgress() : nothing;
  const runs = [...before.runs, nameOfRun()];
  const rows: Rows = new Map();
  for (const toolchain of toolchains) {
    const earlier = new Map(Object.entries(before.rows[toolchain.languageId] ?? {}));
    const isDone = isWritten && (isAgain ? !isWanted(toolchain) : earlier.size > 0);
    if (!isDone && !isWanted(toolchain)) continue;
    const proven = isDone ? [] : await proveLanguage(toolchain, backends);
    rows.set(toolchain, new Map([...earlier, ...proven]));
    if (isWritten) writeProgress({ runs, rows: { ...before.rows, ...plain(rows) } });
  }
  const failed = [...rows.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ kind }) => kind === 'failed');
  if (isWritten) {
    writeFileSync(results, report(rows, runs));
    console.log(`Wrote ${results}`);
  }
  console.log(`${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function nameOfRun(): string {
  const day = new Date().toISOString().slice(0, 10);
  const what = isResumed ? 'the rest' : 'all';
  return `${wanted.size === 0 ? what : [...wanted].join(' ')} on ${day}`;
}

function isWanted({ languageId }: Toolchain): boolean {
  return toolchains.every((one) => !wanted.has(one.languageId)) || wanted.has(languageId);
}

async function proveLanguage(
  toolchain: Toolchain,
  backends: readonly string[],
): Promise<Map<string, Result>> {
  const row = new Map<string, Result>();
  const missing = (await toolchain.missing()) ?? (isQuick ? undefined : await installed(toolchain));
  for (const backend of backends) {
    const result = await proveCell(toolchain, backend, missing);
    console.log(`${toolchain.title}, ${backend}: ${result.kind} (${detailOf(result)})`);
    row.set(backend, result);
  }
  return row;
}

/** Why its packages could not be installed; undefined when they are. */
async function installed(toolchain: Toolchain): Promise<string | undefined> {
  try {
    await toolchain.install?.(cache);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function proveCell(
  toolchain: Toolchain,
  backend: string,
  missing: string | undefined,
): Promise<Result> {
  if (missing !== undefined) return { kind: 'notRun', reason: missing };
  if (isQuick && !toolchain.bare.includes(backend)) {
    return { kind: 'notRun', reason: 'it needs packages, which only the whole matrix installs' };
  }
  return prove(toolchain, backend, cache, isQuick ? undefined : cache);
}

function detailOf(result: Result): string {
  if (result.kind === 'executed') return [result.with, ...result.against].join(', ');
  return result.kind === 'built' ? result.how : result.reason;
}

const nothing: Progress = { runs: [], rows: {} };

function readProgress(): Progress {
  try {
    return JSON.parse(readFileSync(progress, 'utf8')) as Progress;
  } catch {
    return nothing;
  }
}

function writeProgress(state: Progress): void {
  mkdirSync(dirname(progress), { recursive: true });
  writeFileSync(progress, JSON.stringify(state));
}

function plain(rows: Rows): Progress['rows'] {
  return Object.fromEntries([...rows].map(([{ languageId }, row]) => [languageId, Object.fromEntries(row)]));
}

void main().finally(endPeers);
