// Reads values of SQL's INSERT statements: a column's value stands at the column's place in each row.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, inWords, isAmong, skip } from '../characters';
import { sticky } from './literal';

/** Code units of the columns before the key. */
const reach = 600;
const column = String.raw`\\?[\x60"[]?[\w.$]{1,64}\\?[\x60"\]]?`;
const columnsBefore = new RegExp(
  String.raw`\b(?:insert|replace)\s{1,4}(?:ignore\s{1,4})?into\s{1,4}[\w.$\x60"[\]\\]{1,120}\s{0,8}\(\s{0,40}((?:${column}\s{0,4},\s{0,40})*)\\?[\x60"[]?$`,
  'i',
);
const columnsAfter =
  /\\?[`"\]]?(?:\s{0,4},\s{0,40}\\?[`"[]?[\w.$]{1,64}\\?[`"\]]?){0,60}\s{0,40}\)\s{0,40}(?:["']\s{0,4}[+.]?\s{0,40}["'])?\s{0,40}values?\s{0,40}/iy;
const quotedText = String.raw`(?:N|E)?(?:\\?'((?:[^'\\\r\n]|''|\\[^'\r\n])*)\\?'|\\?"((?:[^"\\\r\n]|""|\\[^"\r\n])*)\\?")`;
const literal = new RegExp(quotedText, 'y');
/** What the database hashes stands in the clear: `MD5('x')`, `crypt('x', gen_salt('bf'))`. */
const hashOpens = /(?:md5|sha[12]?|(?:old_)?password|b?crypt|encrypt)\(\s{0,4}/iy;
const hashCloses = /(?:\s{0,4},[^()'"]{0,40}(?:\([^()]{0,40}\))?)?\s{0,4}\)/y;
const other = /[^\s'"(),;][^'"(),;\r\n]{0,80}(?:\([^()\r\n]{0,120}\))?/y;
const comma = /\s{0,8},\s{0,40}/y;
const rowOpens = /\s{0,8},?\s{0,40}\(\s{0,40}/y;

/** `INSERT INTO users (name, password) VALUES ('jo', 'x'), ('al', 'y')`: one for each row whose value is a literal. */
export function readInsert(source: string, key: Span): readonly Assignment[] {
  if (!isColumn(source, key)) return [];
  const after = sticky(columnsAfter, source, key.end);
  if (!after) return [];
  const before = columnsBefore.exec(source.slice(Math.max(0, key.start - reach), key.start));
  if (!before) return [];
  const place = (before[1] as string).split(',').length - 1;
  const found: Assignment[] = [];
  let at = key.end + after[0].length;
  for (let opening = sticky(rowOpens, source, at); opening; opening = sticky(rowOpens, source, at)) {
    const values = readRow(source, at + opening[0].length);
    const value = values.spans[place];
    if (value) found.push({ key, value, quote: source.charAt(value.end), form: 'assignment' });
    if (!values.closed) break;
    at = values.end + 1;
  }
  return found;
}

const columnsOfRow = /\(([^()]{1,400})\)\s{0,8}values\b/i;

/** The column of the value, which begins a literal of a row of an INSERT statement. */
export function insertedColumnOf(source: string, value: Span): Span | undefined {
  if (!/[(,]\s{0,4}N?["']$/.test(source.slice(Math.max(0, value.start - 7), value.start))) return undefined;
  const from = Math.max(0, value.start - reach);
  const before = source.slice(from, value.start);
  const columns = columnsOfRow.exec(before);
  const opening = before.lastIndexOf('(');
  if (!columns || opening < columns.index + columns[0].length) return undefined;
  const names = (columns[1] as string).split(',');
  const place = before.slice(opening).split(',').length - 1;
  const name = names[place];
  if (name === undefined) return undefined;
  const start = from + columns.index + 1 + names.slice(0, place).join(',').length + (place > 0 ? 1 : 0);
  const lead = name.length - name.trimStart().length;
  return { start: start + lead, end: start + lead + name.trim().length };
}

/** A quick look that spares the expressions: nothing but columns stands between the key and the bracket that opens behind `into`. */
function isColumn(source: string, { start, end }: Span): boolean {
  if (!isAmong(endsOfColumn, source, skip(aroundColumn, source, end, 44))) return false;
  let at = start - 1;
  while (at >= start - reach && isAmong(inColumns, source, at)) at--;
  return source[at] === '(' && /into/i.test(source.slice(Math.max(0, at - 140), at));
}

const aroundColumn = charactersOf('\\`"] \t\r\n\f\v');
const endsOfColumn = charactersOf(',)');
/** Right behind a column. */
export const behindColumns = charactersOf('\\`"],) \t\r\n\f\v');
const inColumns = charactersOf(`${inWords}.$\\\`"[], \t\r\n\f\v`);

interface Row {
  /** By place; null for what is no literal. */
  readonly spans: readonly (Span | null)[];
  readonly end: number;
  readonly closed: boolean;
}

function readRow(source: string, from: number): Row {
  const spans: (Span | null)[] = [];
  for (let at = from; ;) {
    const hash = sticky(hashOpens, source, at)?.[0].length ?? 0;
    const quoted = sticky(literal, source, at + hash);
    const ending = quoted && hash > 0 ? sticky(hashCloses, source, at + hash + quoted[0].length) : null;
    const isValue = quoted && (hash === 0 || ending);
    const found = isValue ? quoted : sticky(other, source, at);
    if (!found) return { spans, end: at, closed: false };
    spans.push(isValue ? spanOf(quoted, at + hash) : null);
    at += found[0].length + (ending ? hash + ending[0].length : 0);
    const next = sticky(comma, source, at);
    if (next) at += next[0].length;
    else {
      const close = sticky(/\s{0,40}\)/y, source, at);
      return { spans, end: at + (close ? close[0].length - 1 : 0), closed: close !== null };
    }
  }
}

function spanOf(found: RegExpExecArray, at: number): Span {
  const value = found[1] ?? found[2] ?? '';
  const start = at + found[0].search(/['"]/) + 1;
  return { start, end: start + value.length };
}
