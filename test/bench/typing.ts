// npm run bench:typing: the time from a changed text to its findings, all rules on, for texts of several sizes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDetector } from '../../src/engine';
import { builtinRules } from '../../src/rules';
import { growingRules } from './firstRules';
import { machine, percentile, table } from './measure';

const all = createDetector(builtinRules);
const smaller = growingRules()
  .slice(0, -1)
  .map(({ name, rules }) => ({ name, detector: createDetector(rules) }));
// Real code that is the same for everybody who has installed the project.
const code = readFileSync(join(__dirname, '../../node_modules/typescript/lib/typescript.js'), 'utf8');

const documents: readonly { readonly name: string; readonly text: string; readonly rounds: number }[] = [
  { name: '1 kB', text: code.slice(2e6, 2e6 + 1e3), rounds: 3000 },
  { name: '100 kB', text: code.slice(2e6, 2e6 + 1e5), rounds: 500 },
  { name: '10,000 lines', text: code.slice(2e6).split('\n', 10_000).join('\n'), rounds: 150 },
  { name: '1 MB', text: code.slice(2e6, 3e6), rounds: 80 },
];

let sink = 0;

function measure({ name, text, rounds }: (typeof documents)[number]): readonly string[] {
  const times: number[] = [];
  const processor: number[] = [];
  const fewer = smaller.map((): number[] => []);
  let touch = Infinity;
  let allocated = 0;
  for (let round = 0; round < rounds; round++) {
    const changed = typeInto(text, round);
    touch = Math.min(touch, timeToTouch(changed));
    const input = { text: changed, path: 'src/shop.ts', languageId: 'typescript' };
    const measureAll = (): void => {
      const heap = process.memoryUsage().heapUsed;
      const usage = process.cpuUsage();
      const began = performance.now();
      const result = all.detect(input, { salt: 'bench' });
      times.push(performance.now() - began);
      const { user, system } = process.cpuUsage(usage);
      processor.push((user + system) / 1000);
      allocated = Math.max(allocated, process.memoryUsage().heapUsed - heap);
      sink += result.findings.length;
    };
    // In turns: whoever is the first to read a new text pays for bringing it into the processor's caches.
    for (let turn = 0; turn <= smaller.length; turn++) {
      const index = (round + turn + smaller.length) % (smaller.length + 1);
      const other = smaller[index];
      if (!other) {
        measureAll();
        continue;
      }
      const began = performance.now();
      sink += other.detector.detect(input, { salt: 'bench' }).findings.length;
      fewer[index]?.push(performance.now() - began);
    }
  }
  // The first rounds are the compiler's; an editor has them behind it after a few keystrokes.
  const warm = (samples: readonly number[]): readonly number[] => samples.slice(Math.floor(rounds / 5));
  const half = percentile(warm(times), 0.5);
  return [
    `${name} (${(text.length / 1000).toFixed(0)} k characters)`,
    `${half.toFixed(2)} ms`,
    `${percentile(warm(times), 0.99).toFixed(2)} ms`,
    `${percentile(warm(processor), 0.99).toFixed(2)} ms`,
    `${(times[0] ?? Number.NaN).toFixed(1)} ms`,
    `${(half / touch).toFixed(1)} ×`,
    ...fewer.map((samples) => `${(half / percentile(warm(samples), 0.5)).toFixed(2)} ×`),
    ...fewer.map((samples) => `${(least(times) / least(samples)).toFixed(2)} ×`),
    `${(allocated / 1000).toFixed(0)} kB`,
  ];
}

function least(samples: readonly number[]): number {
  return samples.reduce((one, other) => Math.min(one, other), Infinity);
}

/** One more character in the middle, as a flat string of its own. */
function typeInto(text: string, round: number): string {
  const middle = text.length >> 1;
  const changed = text.slice(0, middle) + 'abc'.charAt(round % 3) + text.slice(middle);
  return Buffer.from(changed, 'utf16le').toString('utf16le');
}

/** The least that any scan must do: look at each character once. */
function timeToTouch(text: string): number {
  const began = performance.now();
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  sink += sum & 1;
  return performance.now() - began;
}

const rows = documents.map(measure);
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
console.log(`${machine()}; ${builtinRules.rules.length} rules\n`);
console.log(table(header, rows));
if (sink < 0) console.log(sink);
