// Labelled lines of real packages. The repository holds where they are and what they are, not the lines: the packages
// lie in a cache outside of it, and what is not there is counted, not passed over in silence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps } from '../../src/base';
import { inRepository } from '../repository';
import type { Example } from './logistic';
import { type Reader, within } from './judged';
import { isPackageSource, packageFolder } from './packageFolders';

/** A labelled line with the values that the engine reads in it. */
export interface LabelledLine {
  /** Name of the package without its version: what is held out together. */
  readonly project: string;
  readonly place: string;
  readonly isSecret: boolean;
  /** False for lines that were chosen because the engine found something in them: no measure of what it misses. */
  readonly isSample: boolean;
  readonly examples: readonly Example[];
  /** True when a rule with a shape of its own finds something in the line. */
  readonly isFoundByShape: boolean;
}

/** What the labels gave. */
export interface Corpus {
  readonly lines: readonly LabelledLine[];
  /** Labelled lines whose package is not in the cache. */
  readonly missing: number;
}

/** Reads the labelled lines with the engine. */
export function readCorpus(reader: Reader): Corpus {
  const rows = readFileSync(inRepository('scripts/fit/labels.tsv'), 'utf8').trim().split('\n').slice(1);
  const files = new Map<string, FileLines | undefined>();
  const lines: LabelledLine[] = [];
  let missing = 0;
  for (const row of rows) {
    const [source = '', name = '', path = '', line = '', label = '', drawn = ''] = row.split('\t');
    const file = isPackageSource(source) ? join(packageFolder(source, name), path) : '';
    if (!files.has(file)) files.set(file, existsSync(file) ? readLines(reader, file, path) : undefined);
    const known = files.get(file);
    const span = known?.spanOf(Number(line));
    if (!known || !span) {
      missing++;
      continue;
    }
    const isSecret = label === '1';
    const judged = within(known.judged, span);
    lines.push({
      project: name.replace(/[@_-]v?\d.*$/, ''),
      place: `${name}/${path}:${line}`,
      isSecret,
      isSample: drawn === 'net',
      examples: judged.map(({ features }) => ({ features, isSecret, weight: 1 / judged.length })),
      isFoundByShape: known.others.some((other) => overlaps(other, span)),
    });
  }
  return { lines, missing };
}

interface FileLines {
  readonly judged: ReturnType<Reader['read']>;
  readonly others: ReturnType<Reader['readOthers']>;
  spanOf(line: number): { readonly start: number; readonly end: number } | undefined;
}

function readLines(reader: Reader, file: string, path: string): FileLines {
  const text = readFileSync(file, 'utf8');
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    judged: reader.read(text, path),
    others: reader.readOthers(text, path),
    spanOf(line) {
      const start = starts[line - 1];
      return start === undefined ? undefined : { start, end: (starts[line] ?? text.length + 1) - 1 };
    },
  };
}
