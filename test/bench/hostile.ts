// npm run bench:hostile: texts that would make a careless scanner slow; time must grow as the text does.
import { seededRandom } from '../../src/base';
import { createDetector } from '../../src/engine';
import { builtinRules } from '../../src/rules';
import { machine, table } from './measure';

const random = seededRandom(7);
const letters = (length: number): string =>
  Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
const hex = (length: number): string =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

/** The piece that a text repeats; `made` pieces differ from repeat to repeat. */
const pieces: Readonly<Record<string, string | (() => string)>> = {
  'passwords on one line': () => `password="${letters(12)}",`,
  'passwords on lines': () => `password: "${letters(12)}"\n`,
  'Mailgun keys on one line': () => `MAILGUN_API_KEY="key-${hex(32)}";`,
  'near words and digests': () => `mailgun ${hex(32)} `,
  'near words alone': 'mailgun ',
  'calls without values': 'api_key(a,b);',
  'beginnings of a JWT': 'eyJ',
  'beginnings of a PEM block': '-----BEGIN ',
  'URLs with passwords that never end': 'http://a:b@',
  'connection strings without a password': 'host=a ',
  'names and space': `password${' '.repeat(50)}`,
  'escaped quotes': 'password=\\\\\\"',
  options: '--a-password ',
  'one token': 'a',
  brackets: '([{',
};

const detector = createDetector(builtinRules);

function timeFor(piece: string | (() => string), length: number): { time: number; findings: number } {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0)
    parts.push(typeof piece === 'string' ? piece : piece());
  const text = parts.join('');
  const usage = process.cpuUsage();
  const { findings } = detector.detect({ text, path: 'src/shop.ts' }, { salt: 'bench' });
  const { user, system } = process.cpuUsage(usage);
  return { time: (user + system) / 1000, findings: findings.length };
}

const rows = Object.entries(pieces).map(([name, piece]) => {
  timeFor(piece, 10_000);
  const small = timeFor(piece, 100_000);
  const large = timeFor(piece, 400_000);
  return [
    name,
    `${small.time.toFixed(0)} ms`,
    `${large.time.toFixed(0)} ms`,
    `${(large.time / Math.max(1, small.time)).toFixed(1)} ×`,
    String(large.findings),
  ];
});
console.log(`${machine()}; ${builtinRules.rules.length} rules; processor time\n`);
console.log(table(['text of', '100 kB', '400 kB', 'growth (4 × is linear)', 'findings'], rows));
