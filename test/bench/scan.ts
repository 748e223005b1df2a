// npm run bench:scan -- DIR: the speed of a sweep against a plain read of the same files, and against ripgrep.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDetector } from '../../src/engine';
import { builtinRules } from '../../src/rules';
import { scan, type ScanReport } from '../../src/scan';
import { FileReader } from '../../src/scan/readFile';
import { walk } from '../../src/scan/walk';
import { bundleForNode } from '../support/bundleForNode';
import { growingRules } from './firstRules';
import { bestOf, type Cost, least, lesser, machine, percentile, table, wholeFolder } from './measure';

const root = resolve(process.argv[2] ?? 'node_modules');
const runs = Number(process.env['RUNS'] ?? 3);
const workerRuns = Math.min(2, runs);
/** Of each rule set: on a machine that others use as well more of them find a quiet moment for each. */
const turns = Number(process.env['TURNS'] ?? 7);
/** ripgrep takes a minute for all of a large tree: it gets every so many files. */
const sampled = 20;
const scratch = mkdtempSync(join(tmpdir(), 'keylift-bench-'));
const options = wholeFolder(root);

void main().finally(() => rmSync(scratch, { recursive: true, force: true }));

async function main(): Promise<void> {
  const workerFile = join(scratch, 'worker.js');
  await bundleForNode(join(__dirname, '../../src/worker.ts'), workerFile);
  const aloneFile = join(scratch, 'sweepAlone.js');
  await bundleForNode(join(__dirname, 'scan/sweepAlone.ts'), aloneFile);
  const files = await listFiles();
  const all = await plainRead(files);
  const sample = await plainRead(files.filter((_, index) => index % sampled === 0));
  const rows: string[][] = [];
  const add = (name: string, { time, processor }: Cost, { size, plain } = all): void => {
    rows.push([
      name,
      `${(time / 1000).toFixed(2)} s`,
      `${(size.bytes / 1e3 / time).toFixed(0)} MB/s`,
      ((size.files / time) * 1000).toFixed(0),
      `${(time / plain.time).toFixed(1)} ×`,
      `${(size.bytes / 1e3 / processor).toFixed(0)} MB`,
    ]);
    console.error(rows.at(-1)?.join('  '));
  };
  add('plain read, one thread', all.plain);
  for (const threads of [1, 0]) addRipgrep(threads, sample.files, (name, cost) => add(name, cost, sample));
  const sets = growingRules();
  const growth = costsAlone(aloneFile, sets.length);
  sets.forEach(({ name }, index) =>
    add(
      `scan in one thread, ${name}`,
      growth.map((costs) => costs[index] as Cost).reduce((one, other) => lesser(one, other)),
    ),
  );
  let report: ScanReport | undefined;
  for (const workers of new Set([1, 2, availableParallelism()])) {
    const time = await bestOf(workerRuns, async () => (report = await sweep(workers, workerFile)));
    add(`scan, ${workers} worker${workers === 1 ? '' : 's'}`, time);
  }
  console.log(
    `${machine()}; ${all.size.files} text files, ${(all.size.bytes / 1e6).toFixed(0)} MB; best of ${runs}, of each rule set in ${turns} turns, with workers of ${workerRuns}.`,
    `ripgrep reads every ${sampled}th file, and is compared with a plain read of these.\n`,
  );
  console.log(
    table(['what', 'time', 'speed', 'files/s', 'time to plain read', 'for a second of processor time'], rows),
  );
  if (report) console.log(`\n${findingsByRule(report)}`);
  console.log(`\n${growthOf(sets, growth)}`);
}

async function listFiles(): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const entry of walk(options)) if (entry.kind === 'file') files.push(entry.absolutePath);
  return files;
}

interface PlainRead {
  readonly files: readonly string[];
  readonly size: { readonly bytes: number; readonly files: number };
  readonly plain: Cost;
}

async function plainRead(files: readonly string[]): Promise<PlainRead> {
  let size = readAll(files);
  const plain = await bestOf(runs, () => (size = readAll(files)));
  return { files, size, plain };
}

/** Binary files cost a look at their beginning, here as in the scan; only text is counted. */
function readAll(files: readonly string[]): { bytes: number; files: number } {
  const reader = new FileReader(options.maxFileSize);
  let [bytes, count] = [0, 0];
  for (const file of files) {
    const read = reader.read(file);
    if (read.kind !== 'bytes') continue;
    bytes += read.bytes.length;
    count++;
  }
  return { bytes, files: count };
}

function sweep(workers: number, workerFile: string): Promise<ScanReport> {
  return scan({ ...options, workers }, { workerFile, createDetector: () => createDetector(builtinRules) });
}

/**
 * What a sweep with each rule set costs in one thread, turn by turn. Each has a process of its own, as nobody scans with
 * several sets in one: the compiler fits the engine to the rules it has seen, and the second set would pay for the
 * first. They take turns, there and back again, so that what disturbs one set does not disturb it alone.
 */
function costsAlone(program: string, sets: number): readonly (readonly Cost[])[] {
  return Array.from({ length: turns }, (_, turn) => {
    const costs: Cost[] = [];
    for (let step = 0; step < sets; step++) {
      const set = turn % 2 === 0 ? step : sets - 1 - step;
      const printed = execFileSync(process.execPath, [program, root, String(set), String(runs)], {
        encoding: 'utf8',
      });
      costs[set] = JSON.parse(printed) as Cost;
    }
    return costs;
  });
}

/**
 * What all rules, the last, cost beside each smaller set: in the middle of the turns, whose two costs stem from the same
 * minute, and by the least of all turns, which can stem from a better minute for the one than for the other.
 */
function growthOf(sets: readonly { readonly name: string }[], costs: readonly (readonly Cost[])[]): string {
  const lines = sets.slice(0, -1).map(({ name }, set) => {
    const told = (['time', 'processor'] as const).map((kind) => {
      const pairs = costs.map((turn) => [(turn.at(-1) as Cost)[kind], (turn[set] as Cost)[kind]] as const);
      const ratios = pairs.map(([all, few]) => all / few);
      const leasts = least(pairs.map(([all]) => all)) / least(pairs.map(([, few]) => few));
      return `${kind} ${percentile(ratios, 0.5).toFixed(2)} × (${least(ratios).toFixed(2)} to ${percentile(ratios, 1).toFixed(2)} ×, of the least ${leasts.toFixed(2)} ×)`;
    });
    return `From ${name} to all: ${told.join(', ')}.`;
  });
  return lines.join('\n');
}

/** ripgrep counting the lines with the literals that our prefilter looks for. Without ripgrep the rows are missing. */
function addRipgrep(
  threads: number,
  files: readonly string[],
  add: (name: string, cost: Cost) => void,
): void {
  if (spawnSync('rg', ['--version']).error) {
    if (threads === 1) console.error('ripgrep is not installed: its rows are missing.');
    return;
  }
  const literals = join(scratch, 'literals.txt');
  const all = builtinRules.rules.flatMap(({ anchors, near }) =>
    anchors.length > 0 ? anchors.map(({ literal }) => literal) : near,
  );
  writeFileSync(literals, [...new Set(all)].join('\n'));
  const command = `rg -uu -i -F -c --max-filesize=${options.maxFileSize} -j${threads} -f "$0" --no-messages >"$1" -- "\${@:2}"`;
  const counts = join(scratch, 'counts.txt');
  const timed = ['-c', `TIMEFORMAT='%R %U %S'; time ${command}`, literals, counts, ...files];
  const { stderr } = spawnSync('bash', timed, { encoding: 'utf8' });
  const [real, user, system] = stderr
    .trim()
    .split(/\s+/)
    .slice(-3)
    .map((seconds) => Number(seconds) * 1000);
  if (real === undefined || user === undefined || system === undefined) throw new Error(stderr);
  add(`ripgrep, the same literals, ${threads === 0 ? 'its own choice of threads' : 'one thread'}, one run`, {
    time: real,
    processor: user + system,
  });
}

function findingsByRule({ files }: ScanReport): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of files.flatMap(({ findings }) => findings))
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => [rule, String(count)]);
  return rows.length === 0 ? 'No findings.' : table(['rule', 'findings'], rows);
}
