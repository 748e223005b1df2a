// Small tools of the benchmarks: percentiles, tables, the machine's name.
import { cpus } from 'node:os';
import type { RuleSet } from '../../src/engine';
import { builtinRules } from '../../src/rules';
import { defaultMaxFileSize, type ScanOptions } from '../../src/scan';

/** About so many of the built-in rules, every n-th, so that the providers' kinds are among them. */
export function someRules(count: number): RuleSet {
  const { rules } = builtinRules;
  return {
    ...builtinRules,
    rules: rules.filter(
      (_, index) =>
        Math.floor((index * count) / rules.length) !== Math.floor(((index - 1) * count) / rules.length),
    ),
  };
}

/** All of a folder, in this thread, whatever Git ignores. */
export function wholeFolder(root: string): ScanOptions {
  return {
    paths: ['.'],
    root,
    exclude: [],
    maxFileSize: defaultMaxFileSize,
    respectGitignore: false,
    disabledRules: [],
    salt: 'bench',
    workers: 0,
  };
}

/** The value below which the share `p` (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}

/** The least of the samples. */
export function least(samples: readonly number[]): number {
  return samples.reduce((one, other) => Math.min(one, other), Infinity);
}

/** Milliseconds by the clock and of processor time, of all threads of this process. */
export interface Cost {
  readonly time: number;
  readonly processor: number;
}

/** The cheapest of several runs, in each sense: what the work costs when nothing else disturbs it. */
export async function bestOf(runs: number, work: () => unknown): Promise<Cost> {
  let best: Cost = { time: Infinity, processor: Infinity };
  for (let run = 0; run < runs; run++) best = lesser(best, await costOf(work));
  return best;
}

async function costOf(work: () => unknown): Promise<Cost> {
  const began = performance.now();
  const usage = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(usage);
  return { time: performance.now() - began, processor: (user + system) / 1000 };
}

/** The cheaper in each sense. */
export function lesser(one: Cost, other: Cost): Cost {
  return { time: Math.min(one.time, other.time), processor: Math.min(one.processor, other.processor) };
}

/** The items by what they have in common, in the order of their first. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A Markdown table; numbers should be formatted by the caller. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function machine(): string {
  const [first] = cpus();
  return `Node ${process.versions.node}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`;
}
