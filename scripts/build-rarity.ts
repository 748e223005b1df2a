// npm run build:rarity DIR…: counts how often three and four characters come one after the other in the texts below
// the folders, as the prefilter sees characters. Real code of many kinds makes the best marks: installed packages, a language's library.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldedBits, rarityIn } from '../src/engine/rarity';
import { inRepository } from './repository';
import { writeIfChanged } from './rules/writeIfChanged';

/** Rarer than one in two to this power: left out. */
const rarestBits = 16;
/** The same for four characters. */
const rarestFourBits = 15;
/** Bytes; larger files are made by programs. */
const largest = 1_000_000;
/** Bytes of a folder's files that count, so that no folder outweighs the others. */
const share = 40_000_000;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name folders with real code: npm run build:rarity -- DIR…');

const [threes, fours] = countIn(folders);
/** Four characters are kept where they are so many bits more common than their threes tell. */
const leastGain = 1;
writeIfChanged(
  inRepository('src/engine/trigrams.generated.json'),
  `${JSON.stringify(listed(threes, 3, rarestBits), undefined, 1)}\n`,
);
const estimate = rarityIn(listed(threes, 3, rarestBits));
writeIfChanged(
  inRepository('src/engine/tetragrams.generated.json'),
  `${JSON.stringify(
    listed(fours, 4, rarestFourBits, (window, bits) => estimate(window) - bits >= leastGain),
    undefined,
    1,
  )}\n`,
);

/** The parts of all that three and four characters are, each folder counting alike. */
function countIn(folders: readonly string[]): readonly [Float64Array, Float64Array] {
  const parts = [3, 4].map((length) => new Float64Array(1 << (length * foldedBits)));
  for (const folder of folders) {
    const counted = parts.map(({ length }) => new Float64Array(length));
    for (const bytes of textsIn(folder)) for (const counts of counted) count(bytes, counts);
    counted.forEach((counts, index) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const part = parts[index] as Float64Array;
      counts.forEach(
        (count, window) => (part[window] = (part[window] ?? 0) + count / total / folders.length),
      );
    });
  }
  return parts as [Float64Array, Float64Array];
}

function count(bytes: Uint8Array, counts: Float64Array): void {
  let window = 0;
  for (const byte of bytes) {
    window = ((window << foldedBits) | (byte & ((1 << foldedBits) - 1))) & (counts.length - 1);
    counts[window] = (counts[window] ?? 0) + 1;
  }
}

/** By bits, the characters that are so common. */
function listed(
  parts: Float64Array,
  length: number,
  rarest: number,
  counts: (window: number, bits: number) => boolean = () => true,
): Record<string, string> {
  const byBits: Record<string, string> = {};
  parts.forEach((part, window) => {
    const bits = Math.round(-Math.log2(part));
    if (bits <= rarest && counts(window, bits))
      byBits[bits] = (byBits[bits] ?? '') + symbolsOf(window, length);
  });
  return byBits;
}

function* textsIn(folder: string): Generator<Uint8Array> {
  const files = textFilesIn(folder);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const step = Math.max(1, Math.round(size / share));
  for (const file of files.filter((_, index) => index % step === 0)) {
    const bytes = readFileSync(file);
    if (!bytes.subarray(0, 8000).includes(0)) yield bytes;
  }
}

function textFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= largest)
    .sort();
}

/** Characters that fold to them: letters, and five signs that are not escaped in JSON. */
function symbolsOf(window: number, length: number): string {
  const symbols = '@abcdefghijklmnopqrstuvwxyz[|]^_';
  const at = (place: number): string =>
    symbols.charAt((window >> (place * foldedBits)) & ((1 << foldedBits) - 1));
  return Array.from({ length }, (_, place) => at(length - 1 - place)).join('');
}
