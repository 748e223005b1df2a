// Reads values of SQL's tables of settings, where a name is data: a row's value stands behind it.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { insertedColumnOf } from './insert';
import { sticky } from './literal';

/** Code units before a name in which its row or its statement begins. */
const reach = 400;
/** Those in which the statement of many rows says that they are some. */
const reachOfRows = 4000;
/** A row that begins with the name, or with numbers and the name. */
const rowBefore = /(?:values|\),)\s{0,40}\(\s{0,8}(?:(?:\d{1,9}|null|default)\s{0,4},\s{0,8}){0,2}[NE]?'$/i;
const valueBehind = /'\s{0,4},\s{0,8}[NE]?'((?:[^'\\\r\n]|''|\\[^\r\n]){1,300})'\s{0,4}[,)]/y;
/** Columns of such a table that hold the values. */
const columnOfValues = /^[\x60"[]?(?:v|\w{0,30}(?:val|value|content|data|setting))[\x60"\]]?$/i;
const setBefore =
  /\bset\s{1,4}[\x60"[]?\w{0,30}val(?:ue)?[\x60"\]]?\s{0,4}=\s{0,4}'([^'\\\r\n]{1,300})'\s{1,8}where\s{1,4}[\x60"[]?[\w.]{1,40}[\x60"\]]?\s{0,4}=\s{0,4}'$/i;

/**
 * `INSERT INTO settings VALUES (7, 'smtp_password', 'x')`, `INSERT INTO settings (name, value) VALUES ('api_key', 'x')`,
 * `UPDATE settings SET value = 'x' WHERE name = 'smtp_password'`.
 */
export function readSettingsTable(text: string, key: Span): Assignment | undefined {
  const from = Math.max(0, key.start - reach);
  const before = text.slice(from, key.start);
  if (/=\s{0,4}'$/.test(before)) {
    const set = setBefore.exec(before);
    if (!set) return undefined;
    const start = from + set.index + set[0].indexOf("'") + 1;
    const value = { start, end: start + (set[1] as string).length };
    return { key, value, quote: "'", form: 'assignment' };
  }
  if (!rowBefore.test(before) || !/values/i.test(text.slice(Math.max(0, key.start - reachOfRows), key.start)))
    return undefined;
  const found = sticky(valueBehind, text, key.end);
  if (!found) return undefined;
  const start = key.end + found[0].indexOf("'", 1) + 1;
  const value = { start, end: start + (found[1] as string).length };
  const column = insertedColumnOf(text, value);
  // In a table of users the word may be a user's password, and his name stands behind it.
  if (column && !columnOfValues.test(text.slice(column.start, column.end))) return undefined;
  return { key, value, quote: "'", form: 'assignment' };
}
