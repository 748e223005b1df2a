// How long one rule set takes for changed texts, in a process of its own: alone.js SET prints its times as JSON.
import { readFileSync } from 'node:fs';
import { createDetector } from '../../../src/engine';
import { growingRules } from '../firstRules';
import { least, percentile } from '../measure';
import { documentsIn, type TypingTimes } from './documents';

const [set, typescript = ''] = process.argv.slice(2);
const rules = growingRules()[Number(set)]?.rules;
if (!rules) throw new Error(`There is no rule set ${set}.`);

const detector = createDetector(rules);
/** What comes of all the work, so that none of it can be left out. */
let sink = 0;
const measured = documentsIn(readFileSync(typescript, 'utf8')).map(({ text, rounds }) =>
  timesOf(text, rounds),
);
if (sink < 0) throw new Error('Nothing was read.');
process.stdout.write(JSON.stringify(measured));

function timesOf(text: string, rounds: number): TypingTimes {
  const times: number[] = [];
  const processor: number[] = [];
  let touch = Infinity;
  let allocated = 0;
  for (let round = 0; round < rounds; round++) {
    const changed = typeInto(text, round);
    touch = Math.min(touch, timeToTouch(changed));
    const heap = process.memoryUsage().heapUsed;
    const usage = process.cpuUsage();
    const began = performance.now();
    const input = { text: changed, path: 'src/shop.ts', languageId: 'typescript' };
    const { findings } = detector.detect(input, { salt: 'bench' });
    times.push(performance.now() - began);
    const { user, system } = process.cpuUsage(usage);
    processor.push((user + system) / 1000);
    allocated = Math.max(allocated, process.memoryUsage().heapUsed - heap);
    sink += findings.length;
  }
  // The first rounds are the compiler's; an editor has them behind it after a few keystrokes.
  const warm = (samples: readonly number[]): readonly number[] => samples.slice(Math.floor(rounds / 5));
  return {
    least: least(times),
    half: percentile(warm(times), 0.5),
    nearlyAll: percentile(warm(times), 0.99),
    nearlyAllOfProcessor: percentile(warm(processor), 0.99),
    first: times[0] ?? Number.NaN,
    touch,
    allocated,
  };
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
