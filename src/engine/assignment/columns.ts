// Reads tables of text files: a column's name stands in the first line, its values in the lines below.
import type { Span } from '../../base';
import { lineStart } from '../context';
import type { Assignment } from './assignment';

/** Code units; a longer first line is data. */
const longestHeader = 600;
const longestRow = 4096;
const title = /^"?[A-Za-z_][\w ./-]{0,40}(?:\([\w ./-]{1,20}\))?"?$/;

interface Header {
  readonly cells: readonly Span[];
  readonly delimiter: string;
  /** Where the first row begins. */
  readonly end: number;
}

/** `name,api_key` in the first line and a row below: the values of the column that is called `key`. */
export function readColumn(text: string, key: Span): readonly Assignment[] {
  if (key.start > longestHeader || text.lastIndexOf('\n', key.start - 1) >= 0) return [];
  const header = headerOf(text);
  const place = header?.cells.findIndex(({ start, end }) => key.start >= start && key.end <= end);
  if (!header || place === undefined || place < 0) return [];
  const found: Assignment[] = [];
  for (let at = header.end; at < text.length;) {
    const end = endOfLine(text, at);
    const cells = cellsOf(text, { start: at, end }, header.delimiter);
    const value = cells[place];
    // Where the rows don't fit the first line it is none.
    if (cells.length !== header.cells.length) return cells.length === 1 && end === at ? found : [];
    if (value && value.end > value.start) found.push({ key, value: trimmed(text, value), form: 'element' });
    at = end + (text[end] === '\r' ? 2 : 1);
  }
  return found;
}

/** The name of the column of the cell that `value` fills, and the cell before it. */
export function cellsInText(
  text: string,
  value: Span,
): { readonly column: Span; readonly before: Span } | undefined {
  if (!/[,;\t|]["\s]{0,2}$/.test(text.slice(Math.max(0, value.start - 3), value.start))) return undefined;
  const header = headerOf(text);
  const start = lineStart(text, value.start, value.start - longestRow);
  if (!header || start < header.end || value.start - start === longestRow) return undefined;
  const cells = cellsOf(text, { start, end: endOfLine(text, value.end) }, header.delimiter);
  if (cells.length !== header.cells.length) return undefined;
  const place = cells.findIndex((cell) => {
    const { start, end } = trimmed(text, cell);
    return start === value.start && end === value.end;
  });
  const column = header.cells[place];
  const before = cells[Math.max(0, place - 1)] as Span;
  return column && { column: trimmed(text, column), before: trimmed(text, before) };
}

function headerOf(text: string): Header | undefined {
  const end = endOfLine(text, 0, longestHeader);
  if (end === 0 || end === longestHeader || end === text.length) return undefined;
  const delimiter = /[\t;,|]/.exec(text.slice(0, end))?.[0];
  if (delimiter === undefined) return undefined;
  const cells = cellsOf(text, { start: 0, end }, delimiter);
  const isNamed = cells.every((cell) => title.test(text.slice(cell.start, cell.end).trim()));
  return isNamed ? { cells, delimiter, end: end + (text[end] === '\r' ? 2 : 1) } : undefined;
}

/** A delimiter between double quotes is none. */
function cellsOf(text: string, line: Span, delimiter: string): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  let isQuoted = false;
  const limit = Math.min(line.end, line.start + longestRow);
  for (let at = start; at < limit; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === delimiter && !isQuoted) {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...cells, { start, end: limit }];
}

/** Without the quotes and blanks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /["\s]/.test(text.charAt(from))) from++;
  while (to > from && /["\s]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The line's end, or `reach` code units on. */
function endOfLine(text: string, from: number, reach = longestRow): number {
  let end = from;
  const limit = Math.min(text.length, from + reach);
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
