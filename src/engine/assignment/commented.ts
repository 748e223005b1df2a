// Reads arguments whose names stand in comments: `login(/*user*/ "jo", /*password*/ "x")`, and `"x", // password` in a list
// of them.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, skipBack } from '../characters';
import { readQuoted, sticky } from './literal';

const closed = /[ \t]?[=:]?[ \t]?\*\/[ \t]{0,4}(?=["'])/y;
const opened = /\/\*[ \t]?$/;
/** The name is all that the comment says. */
const ends = /[ \t]{0,4}(?:\*\/[ \t]{0,4}[,;)]{0,3}[ \t]{0,4})?(?=\r?\n|$|\))/y;
const valueBefore =
  /(?:^|[\s([{,=])(["'])([^"'\\\r\n]{1,120})\1[ \t]{0,4}[,;)]{0,3}[ \t]{1,40}(?:\/\/|\/\*|#)[ \t]{0,2}$/;
/** Code units before a comment in which its argument stands. */
const reach = 180;
const blanks = charactersOf(' \t');
const endsOfSigns = charactersOf('*/#');
export const beforeCommented = charactersOf('*/# ');

/** The literal that a comment of nothing but the name stands before or behind. */
export function readCommented(text: string, key: Span): Assignment | undefined {
  const last = skipBack(blanks, text, key.start, 2);
  if (!isAmong(endsOfSigns, text, last)) return undefined;
  if (opened.test(text.slice(Math.max(0, key.start - 3), key.start))) {
    const found = sticky(closed, text, key.end);
    const quoted = found && readQuoted(text, key.end + found[0].length);
    if (quoted) return { key, ...quoted, form: 'assignment' };
  }
  if (!/(?:\/\/|\/\*|#)[ \t]{0,2}$/.test(text.slice(Math.max(0, key.start - 4), key.start))) return undefined;
  if (!sticky(ends, text, key.end)) return undefined;
  const from = Math.max(0, key.start - reach);
  const found = valueBefore.exec(text.slice(from, key.start));
  if (!found) return undefined;
  const value = found[2] as string;
  const start = from + found.index + found[0].indexOf(found[1] as string) + 1;
  return { key, value: { start, end: start + value.length }, quote: found[1] as string, form: 'assignment' };
}
