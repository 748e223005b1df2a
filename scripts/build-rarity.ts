// npm run build:rarity DIR…: counts how often three characters come one after the other in the texts below the folders,
// as the prefilter sees characters. Real code of many kinds makes the best marks: installed packages, a language's library.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldedBits } from '../src/engine/rarity';
import { inRepository } from './repository';
import { writeIfChanged } from './rules/writeIfChanged';

/** Rarer than one in two to this power: left out. */
const rarestBits = 16;
/** Bytes; larger files are made by programs. */
const largest = 1_000_000;
/** Bytes of a folder's files that count, so that no folder outweighs the others. */
const share = 40_000_000;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name folders with real code: npm run build:rarity -- DIR…');

const parts = new Float64Array(1 << (3 * foldedBits));
for (const folder of folders) {
  const counts = countIn(folder);
  const total = counts.reduce((sum, count) => sum + count, 0);
  counts.forEach((count, trigram) => {
    parts[trigram] = (parts[trigram] ?? 0) + count / total / folders.length;
  });
}

const byBits: Record<string, string> = {};
parts.forEach((part, trigram) => {
  const bits = Math.round(-Math.log2(part));
  if (bits <= rarestBits) byBits[bits] = (byBits[bits] ?? '') + symbolsOf(trigram);
});
writeIfChanged(
  inRepository('src/engine/trigrams.generated.json'),
  `${JSON.stringify(byBits, undefined, 1)}\n`,
);

function countIn(folder: string): Float64Array {
  const counts = new Float64Array(parts.length);
  const files = textFilesIn(folder);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const step = Math.max(1, Math.round(size / share));
  files.forEach((file, index) => {
    if (index % step !== 0) return;
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8000).includes(0)) return;
    let window = 0;
    for (const byte of bytes) {
      window = ((window << foldedBits) | (byte & ((1 << foldedBits) - 1))) & (counts.length - 1);
      counts[window] = (counts[window] ?? 0) + 1;
    }
  });
  return counts;
}

function textFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= largest)
    .sort();
}

/** Characters that fold to the three: letters, and five signs that are not escaped in JSON. */
function symbolsOf(trigram: number): string {
  const symbols = '@abcdefghijklmnopqrstuvwxyz[|]^_';
  const at = (place: number): string =>
    symbols.charAt((trigram >> (place * foldedBits)) & ((1 << foldedBits) - 1));
  return at(2) + at(1) + at(0);
}
