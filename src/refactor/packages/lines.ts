// Puts a line into a list of lines: in order where the list is in order, else at its end.
import { lineEndOf } from '../style';

/** A line of a list, by its index in the text. */
export interface ListLine {
  readonly index: number;
  /** Index of its last line, where it has several. */
  readonly last?: number;
  /** What the list is ordered by. */
  readonly name: string;
}

/** @param fallback index of the line before which a list without lines begins; the end of the text when absent */
export function insertLine(
  text: string,
  list: readonly ListLine[],
  name: string,
  line: string,
  fallback?: number,
): string {
  const end = lineEndOf(text);
  const lines = text.split(/\r?\n/);
  const folded = list.map((entry) => entry.name.toLowerCase());
  const isSorted = folded.every((entry, index) => index === 0 || (folded[index - 1] ?? '') <= entry);
  const next = isSorted ? list[folded.findIndex((entry) => entry > name.toLowerCase())] : undefined;
  const last = list.at(-1);
  const isEmptyEnd = lines.at(-1) === '';
  const at =
    next?.index ??
    (last ? (last.last ?? last.index) + 1 : (fallback ?? (isEmptyEnd ? lines.length - 1 : lines.length)));
  lines.splice(at, 0, line);
  const result = lines.join(end);
  return at === lines.length - 1 && !result.endsWith(end) ? result + end : result;
}
