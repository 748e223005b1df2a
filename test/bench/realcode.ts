// npm run bench:realcode [-- FOLDER]: fetches well-known packages into a cache, scans them, and compares what is found
// with what people have judged in realcode.md. Exit code 1 when a finding has not been judged, or too many are false.
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { inRepository } from '../../scripts/repository';
import { createDetector } from '../../src/engine';
import { builtinRules } from '../../src/rules';
import { scan } from '../../src/scan';
import { table, wholeFolder } from './measure';
import { countText } from './realcode/countText';
import { fetchPackages } from './realcode/fetchPackages';
import { judge } from './realcode/judge';
import { readTriage } from './realcode/triage';

/** False alarms in a million lines that are one too many. */
const tooMany = 3;

const root = resolve(process.argv[2] ?? join(homedir(), '.cache', 'keylift-realcode', 'tree'));
mkdirSync(root, { recursive: true });
const packages = readFileSync(inRepository('test/bench/realcode/packages.txt'), 'utf8').trim().split('\n');
fetchPackages(packages, root);
void main();

async function main(): Promise<void> {
  const inThisThread = { workerFile: '', createDetector: () => createDetector(builtinRules) };
  const report = await scan(wholeFolder(root), inThisThread);
  const { judged, unjudged, gone } = judge(report, readTriage(inRepository('test/bench/realcode.md')));
  const text = await countText(root, report);
  const million = text.lines / 1e6;
  console.log(
    `${packages.length} packages, ${text.files} text files, ${(text.bytes / 1e6).toFixed(0)} MB, ${million.toFixed(1)} million lines\n`,
  );
  const rows = [...judged].map(([verdict, { warnings, others }]) => [
    verdict,
    String(warnings),
    String(others),
    ((warnings + others) / million).toFixed(2),
  ]);
  console.log(table(['judged as', 'warnings and errors', 'low', 'in a million lines'], rows));
  for (const line of unjudged) console.log(`not judged: ${line}`);
  for (const line of gone) console.log(`no longer found: ${line}`);
  const wrong = judged.get('false');
  const rate = wrong ? (wrong.warnings + wrong.others) / million : 0;
  if (unjudged.length > 0 || rate >= tooMany) process.exitCode = 1;
}
