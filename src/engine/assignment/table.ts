// Reads tables of accounts, as Markdown, Gherkin and reStructuredText draw them: the cells below a heading such as "Password".
import type { Span } from '../../base';
import { lineEnd, lineStart } from '../context';
import type { Assignment } from './assignment';

/** Code units of a row; longer ones are data. */
const longestRow = 500;
const longestCell = 40;
const rowBegins = /^[ \t>*]{0,40}\|/;
/** A row of cells, and the line that only divides them. */
const row = /^[ \t>*]{0,40}\|.*\|/;
const divider = /^[ \t>*]{0,40}[|+][-=+:| \t]+[|+][ \t]*$/;
/** What a table of accounts has beside the password; a table of parameters has not. */
const accountHeading = /(?:^|[^a-z])(?:user|e-?mail|login|account|role|usuario|benutzer|utilisateur)/i;
const parameterHeading =
  /^(?:type|required|mandatory|optional|description|default|parameter|field|property|key|option|setting|variable|name|value|meaning|purpose|notes?|method|endpoint)s?$/i;
/** A cell's value in the signs of inline code, of bold text or of quotation. */
const cell = /^[ \t]*(?:\*\*|__)?(["'`]{0,3})([^\s|"'`<>]{3,100}?)\1(?:\*\*|__)?[ \t]*$/;

/** The cells below the name, when it heads a column of a table whose other columns are about accounts. */
export function readTable(text: string, key: Span): readonly Assignment[] {
  const bar = text.slice(key.end, key.end + longestCell).indexOf('|');
  if (bar < 0 || text[key.end + bar + 1] === '|') return [];
  const start = lineStart(text, key.start, key.start - longestRow);
  // A bar among code is an operator.
  if (!rowBegins.test(text.slice(start, start + longestCell + 1))) return [];
  return cellsBelow(text, key, start);
}

function cellsBelow(text: string, key: Span, start: number): readonly Assignment[] {
  const end = lineEnd(text, key.end, key.end + longestRow);
  const heading = text.slice(start, end);
  if (!row.test(heading) || !headsAccounts(heading) || !beginsTable(text, start)) return [];
  const column = heading.slice(0, key.start - start).split('|').length - 1;
  const found: Assignment[] = [];
  for (let at = nextLine(text, end); at < text.length;) {
    const stop = lineEnd(text, at, at + longestRow);
    const line = text.slice(at, stop);
    if (!divider.test(line)) {
      if (!row.test(line)) break;
      const value = cellAt(line, at, column);
      if (value) found.push({ key, ...value, form: 'cell' });
    }
    at = nextLine(text, stop);
  }
  return found;
}

/** Rows above a value among which its heading is looked for. */
const mostRows = 40;
const opensCell = /\|[\s*_"'`]{0,6}$/;

/** The cells over and before the one that begins with the value, in a table whose heading is divided from its rows. */
export function drawnCellsOf(
  text: string,
  value: Span,
): { readonly column: Span; readonly before: Span } | undefined {
  if (!opensCell.test(text.slice(Math.max(0, value.start - 7), value.start))) return undefined;
  const start = lineStart(text, value.start, value.start - longestRow);
  const column = text.slice(start, value.start).split('|').length - 1;
  let heading: ReturnType<typeof lineAbove>;
  let isDivided = false;
  let above = lineAbove(text, start);
  for (let rows = 0; above && rows < mostRows; rows++, above = lineAbove(text, above.start)) {
    if (divider.test(above.line)) isDivided = true;
    else if (row.test(above.line)) heading = above;
    else break;
  }
  if (!heading || !isDivided) return undefined;
  const over = spanOfCell(heading.line, heading.start, column);
  const before = spanOfCell(text.slice(start, value.start), start, Math.max(1, column - 1));
  return over && before && { column: over, before };
}

/** A cell of a row that begins at `start`, without the blanks and the signs of bold text and code around its text. */
function spanOfCell(line: string, start: number, column: number): Span | undefined {
  const cells = line.split('|');
  const own = cells[column]?.replace(/(?<![\s*_"'`])[\s*_"'`]+$/, '');
  if (own === undefined) return undefined;
  const before = cells.slice(0, column).join('|').length + 1;
  const from = start + before + (own.length - own.replace(/^[\s*_"'`]+/, '').length);
  return { start: from, end: start + before + own.length };
}

function headsAccounts(heading: string): boolean {
  const cells = heading.split('|').map((one) => one.replace(/[*_`]/g, '').trim());
  return (
    cells.some((one) => one.length <= 40 && accountHeading.test(one)) &&
    !cells.some((one) => parameterHeading.test(one))
  );
}

/** Whether no row of the same table stands above: in reStructuredText a line of dashes divides each row from the next. */
function beginsTable(text: string, start: number): boolean {
  const above = lineAbove(text, start);
  if (!above) return true;
  if (!divider.test(above.line)) return !row.test(above.line);
  return above.line.includes('+') && !row.test(lineAbove(text, above.start)?.line ?? '');
}

function lineAbove(
  text: string,
  start: number,
): { readonly start: number; readonly line: string } | undefined {
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  if (end < 0) return undefined;
  const from = lineStart(text, end, end - longestRow);
  return { start: from, line: text.slice(from, end) };
}

function nextLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

function cellAt(
  line: string,
  start: number,
  column: number,
): Pick<Assignment, 'value' | 'quote'> | undefined {
  const cells = line.split('|');
  const own = cells[column] ?? '';
  const found = cell.exec(own);
  if (!found) return undefined;
  const [, quote = '', value = ''] = found;
  const before = cells.slice(0, column).join('|').length + 1;
  const from = start + before + own.indexOf(quote + value) + quote.length;
  return { value: { start: from, end: from + value.length }, ...(quote === '' ? {} : { quote }) };
}
