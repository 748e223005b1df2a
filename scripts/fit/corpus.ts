// Labelled lines of real packages. The repository holds where they are and what they are, not the lines: the packages
// lie in a cache outside of it, and what is not there is counted, not passed over in silence.
import { overlaps, type Span } from '../../src/base';
import { type Reader, within } from './judged';
import { type LabelledFile, LabelledFiles, rowsOf } from './labelled';
import type { Example } from './logistic';

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
  const files = new LabelledFiles((text, path) => ({
    judged: reader.read(text, path),
    others: reader.readOthers(text, path),
  }));
  const lines: LabelledLine[] = [];
  let missing = 0;
  for (const row of rowsOf('labels')) {
    const [, name = '', path = '', line = '', label = '', drawn = ''] = row;
    const file = files.of(row);
    const span = file && lineAt(file, Number(line));
    if (!file || !span) {
      missing++;
      continue;
    }
    const isSecret = label === '1';
    const judged = within(file.read.judged, span);
    lines.push({
      project: name.replace(/[@_-]v?\d.*$/, ''),
      place: `${name}/${path}:${line}`,
      isSecret,
      isSample: drawn === 'net',
      examples: judged.map(({ features }) => ({ features, isSecret, weight: 1 / judged.length })),
      isFoundByShape: file.read.others.some((other) => overlaps(other, span)),
    });
  }
  return { lines, missing };
}

/** A line without its end; undefined where the file has fewer. */
function lineAt({ text, lineStarts }: LabelledFile<unknown>, line: number): Span | undefined {
  const start = lineStarts[line - 1];
  return start === undefined ? undefined : { start, end: (lineStarts[line] ?? text.length + 1) - 1 };
}
