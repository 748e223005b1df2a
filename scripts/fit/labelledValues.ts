// Labelled values of packages: where each stands, a short hash to know it again, and whether it is a secret.
import { createHash } from 'node:crypto';
import type { Span } from '../../src/base';
import { type LabelledFile, LabelledFiles, rowsOf } from './labelled';

/** A labelled value and the file that it stands in. */
export interface LabelledValue<T> {
  /** The package, as the list names it. */
  readonly name: string;
  readonly place: string;
  /** Which reading of labels it belongs to. */
  readonly set: string;
  readonly isSecret: boolean;
  readonly span: Span;
  readonly file: LabelledFile<T>;
}

/**
 * The values of a list, with what was made of their files.
 * `missing` counts labels whose package is not in the cache, or whose line holds another value there.
 */
export function readValues<T>(
  list: 'values' | 'unseen',
  read: (text: string, path: string) => T,
): { readonly values: readonly LabelledValue<T>[]; readonly missing: number } {
  const files = new LabelledFiles(read);
  const rows = rowsOf(list);
  const values = rows.flatMap((row) => {
    const [, name = '', path = '', line = '', at = '', digest = '', label = '', set = ''] = row;
    const file = files.of(row);
    const [column = 0, length = 0] = at.split('+').map(Number);
    const start = (file?.lineStarts[Number(line) - 1] ?? Number.NaN) + column;
    const span = { start, end: start + length };
    if (!file || digestOf(file.text.slice(span.start, span.end)) !== digest) return [];
    return [{ name, place: `${name}/${path}:${line}`, set, isSecret: label === '1', span, file }];
  });
  return { values, missing: rows.length - values.length };
}

/** The first eight hexadecimal digits of the value's SHA-256. */
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 8);
}
