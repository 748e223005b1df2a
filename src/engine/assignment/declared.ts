// Reads what business languages give a field: COBOL's `01 WS-PASSWORD PIC X(8) VALUE 'x'` and `MOVE 'x' TO WS-PASSWORD`,
// ABAP's `DATA lv_password TYPE string VALUE 'x'`, RPG's `dcl-s password char(20) inz('x')`.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, skip, white } from '../characters';
import { readQuoted, sticky } from './literal';

const declared =
  /\s{1,40}PIC(?:TURE)?\s{1,8}(?:IS\s{1,8})?X{1,40}(?:\(\d{1,4}\))?\s{1,40}VALUE\s{1,8}(?:IS\s{1,8})?(?=["'])|(?:\(\d{1,4}\))?\s{1,40}(?:TYPE|LIKE)\s{1,8}[\w~-]{1,40}\s{1,8}(?:LENGTH\s{1,8}\d{1,4}\s{1,8})?VALUE\s{1,8}(?=['\u0060])|\s{1,20}(?:var)?char\(\d{1,5}\)\s{1,8}inz\(\s{0,4}(?=')/iy;
export const behindDeclared = charactersOf('( \t\r\n');
const begins = charactersOf('PTLVCptlvc(0123456789');

const lastOfTo = charactersOf('oO');
const moved = /\bMOVE\s{1,8}(["'])([^"'\r\n]{1,80})\1\s{1,40}TO\s{1,20}$/i;
/** Code units before the name in which a statement that moves something into it begins. */
const reach = 160;

/** The literal that the field `key` is declared with. */
export function readDeclared(text: string, key: Span): Assignment | undefined {
  if (!isAmong(begins, text, skip(white, text, key.end, 42))) return undefined;
  const found = sticky(declared, text, key.end);
  const quoted = found && readQuoted(text, key.end + found[0].length);
  return quoted ? { key, ...quoted, form: 'assignment' } : undefined;
}

/** The literal that a statement moves into the field `key`. */
export function readMoved(text: string, key: Span): Assignment | undefined {
  if (!isAmong(lastOfTo, text, key.start - 2)) return undefined;
  if (!/\sto\s$/i.test(text.slice(Math.max(0, key.start - 4), key.start))) return undefined;
  const from = Math.max(0, key.start - reach);
  const found = moved.exec(text.slice(from, key.start));
  if (!found) return undefined;
  const value = found[2] as string;
  const start = from + found.index + found[0].indexOf(value);
  return { key, value: { start, end: start + value.length }, quote: found[1] as string, form: 'assignment' };
}
