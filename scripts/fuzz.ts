// npm run fuzz [-- --seconds N] [--growth N] [--seed N]: the engine with all built-in rules on random, mutated and
// hostile texts, for so many seconds, and as many for how its time grows.
// It may not throw, its spans must be sound, findings may not depend on plain text far away, and its time must grow as
// the text does. Exit code 1 when it fails.
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/base';
import { createDetector } from '../src/engine';
import { compileRules } from '../src/rules/compiler';
import { fragmentsOf } from './fuzz/fragments';
import { classics, growthOf, hostilePieces, mostGrowth } from './fuzz/growth';
import { fuzzTexts } from './fuzz/texts';
import { inRepository } from './repository';
import { readRuleFiles } from './rules/readRuleFiles';

/** How many pieces are watched while they grow: those whose time seems to grow fastest, and the slowest. */
const watched = 20;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    growth: { type: 'string', default: '320' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const seconds = numberOf('seconds');
const growthSeconds = numberOf('growth');
const seed = numberOf('seed');

const { rules } = compileRules(readRuleFiles(inRepository('rules')).files);
const detector = createDetector({ version: 'fuzz', rules });
const fragments = fragmentsOf(rules);

console.log(`${rules.length} rules, seed ${seed}. Random texts for ${seconds} seconds …`);
const end = performance.now() + seconds * 1000;
const { texts, findings, failure } = fuzzTexts(detector, fragments, seed, () => performance.now() > end);
console.log(`${texts} texts, ${findings} findings.`);
if (failure) {
  console.log(`FAILED: ${failure.problem}\n${JSON.stringify(failure.text)}`);
  process.exitCode = 1;
}

const random = seededRandom(seed);
const pieces = hostilePieces(rules, fragments, random);
console.log(`\nTime for repeated pieces, at most ${growthSeconds} seconds …`);
const report = growthOf(detector, pieces, watched, growthSeconds, random, {
  now: () => performance.now(),
  spent,
});
console.log(
  `Measured ${report.screened} of ${pieces.length} pieces once; watched ${report.watched} of the ${watched} most suspicious and ${report.classics} of ${classics.length} classics grow.`,
);
console.log('milliseconds for a megabyte, growth when doubled, piece');
for (const { piece, perMegabyte, growth } of report.growths) {
  const isTooMuch = growth > mostGrowth;
  if (isTooMuch) process.exitCode = 1;
  console.log(
    `${perMegabyte.toFixed(0).padStart(6)}  ${growth.toFixed(1).padStart(4)}×  ${JSON.stringify(piece).slice(0, 90)}${isTooMuch ? '  TOO MUCH' : ''}`,
  );
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function numberOf(option: 'seconds' | 'growth' | 'seed'): number {
  const number = Number(values[option]);
  if (!Number.isFinite(number) || number < 0)
    throw new Error(`--${option} "${values[option]}" is no number.`);
  return number;
}
