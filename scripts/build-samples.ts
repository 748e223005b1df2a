// npm run build:samples < values.txt: adds the digests of published sample values to those that the engine knows.
// Each line has the source's name, a tab, and the value, line breaks written as \n. The values stay outside of the
// repository, since other scanners would take them for keys.
import { readFileSync } from 'node:fs';
import { digestOf } from '../src/engine/knownSamples';
import known from '../src/engine/knownSamples.generated.json';
import { inRepository } from './repository';
import { writeIfChanged } from './rules/writeIfChanged';

const digests = new Map<string, Set<string>>(
  Object.entries(known).map(([source, values]) => [source, new Set(values)]),
);
for (const line of readFileSync(0, 'utf8').split('\n')) {
  const tab = line.indexOf('\t');
  if (tab < 1) continue;
  const source = line.slice(0, tab);
  const value = line.slice(tab + 1).replaceAll('\\n', '\n');
  const values = digests.get(source) ?? new Set();
  digests.set(source, values.add(digestOf(value)));
}
const sorted = [...digests]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([source, values]) => [source, [...values].sort()]);
writeIfChanged(
  inRepository('src/engine/knownSamples.generated.json'),
  `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`,
);
