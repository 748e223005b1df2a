// Labelled places of real packages. The repository holds where they are and what they are, not the text: the packages
// lie in a cache outside of it, and what is not there is counted, not passed over in silence.
import { overlaps, type Span } from '../../src/base';
import { type Judged, type Reader, within } from './judged';
import { type LabelledFile, LabelledFiles, rowsOf } from './labelled';
import { readValues } from './labelledValues';
import type { Example } from './logistic';

/** A labelled line, or a single value, with the values that the engine reads there. */
export interface LabelledPlace {
  /** Name of the package without its version: what is held out together. */
  readonly project: string;
  readonly place: string;
  readonly isSecret: boolean;
  /** False for lines that were chosen because the engine found something in them: no measure of what it misses. */
  readonly isSample: boolean;
  readonly examples: readonly Example[];
  /** True when a rule with a shape of its own finds something there. */
  readonly isFoundByShape: boolean;
}

/** What the labels gave. */
export interface Corpus {
  readonly places: readonly LabelledPlace[];
  /** Labels whose package is not in the cache, or holds something else there. */
  readonly missing: number;
}

/** What the engine says of a file. */
interface Readings {
  readonly judged: readonly Judged[];
  readonly others: readonly Span[];
}

/** Reads the labelled lines and values with the engine. */
export function readCorpus(reader: Reader): Corpus {
  const read = (text: string, path: string): Readings => ({
    judged: reader.read(text, path),
    others: reader.readOthers(text, path),
  });
  const [lines, single] = [readLines(read), readValues('values', read)];
  const values = single.values.map(({ name, place, isSecret, span, file }) =>
    placeOf(file, span, { name, place, isSecret, isSample: true }),
  );
  return { places: [...lines.places, ...values], missing: lines.missing + single.missing };
}

function readLines(read: (text: string, path: string) => Readings): Corpus {
  const files = new LabelledFiles(read);
  const rows = rowsOf('labels');
  const places = rows.flatMap((row) => {
    const [, name = '', path = '', line = '', label = '', drawn = ''] = row;
    const file = files.of(row);
    const span = file && lineAt(file, Number(line));
    if (!file || !span) return [];
    const place = `${name}/${path}:${line}`;
    return [placeOf(file, span, { name, place, isSecret: label === '1', isSample: drawn === 'net' })];
  });
  return { places, missing: rows.length - places.length };
}

function placeOf(
  { read }: LabelledFile<Readings>,
  span: Span,
  { name, ...label }: Pick<LabelledPlace, 'place' | 'isSecret' | 'isSample'> & { readonly name: string },
): LabelledPlace {
  const judged = within(read.judged, span);
  const { isSecret } = label;
  return {
    ...label,
    project: name.replace(/[@_-]v?\d.*$/, ''),
    examples: judged.map(({ features }) => ({ features, isSecret, weight: 1 / judged.length })),
    isFoundByShape: read.others.some((other) => overlaps(other, span)),
  };
}

/** A line without its end; undefined where the file has fewer. */
function lineAt({ text, lineStarts }: LabelledFile<unknown>, line: number): Span | undefined {
  const start = lineStarts[line - 1];
  return start === undefined ? undefined : { start, end: (lineStarts[line] ?? text.length + 1) - 1 };
}
