// Reads the codes that stand in for a second factor: below a title, in a list, behind a colon.
import type { Span } from '../../base';
import { charactersOf, isAmong } from '../characters';
import { unreadability } from '../score/letterPairs';
import type { Assignment } from './assignment';
import { sticky } from './literal';

const names =
  /(?:backup|recovery|scratch|emergency|rescue|bypass|one[-_ ]?time|single[-_ ]?use|[2m]fa|two[-_ ]?factor)[-_ .]?(?:recovery[-_ .]?|backup[-_ .]?)?codes?$/i;
/** What a title goes on with, or the sign before the codes. */
const opening =
  /["'`]?\]?\*{0,2}(?:[ \t]{0,3}(?::|=>?)\*{0,2}[ \t]{0,3}|[^\r\n.!?;={}]{0,80}:?\*{0,2}[ \t]{0,3}\r?\n)/y;
/** Between codes: commas, quotes, bullets, fences, numbers of lines. */
const between = /(?:[\s"'`*,;|[({>#+•-]|\[[ x]\]|\d{1,2}[.)][ \t])*/y;
/** Groups with hyphens or a space, a digit in what has none, or a long hexadecimal number. */
const code =
  /(?:[A-Za-z0-9]{3,10}(?:-[A-Za-z0-9]{3,10}){1,7}|[0-9]{3,4} [0-9]{3,4}|(?=[A-Za-z]{0,11}[0-9])[A-Za-z0-9]{6,16}|[0-9a-f]{32,64})(?![\w/:.@-]?\w|[-/@=(])/y;
/** More are data. */
const mostCodes = 40;
/** Words of European languages stay below it. */
const leastUnreadable = 1 / 3;

/** The codes of a list with that name; empty when words or anything else stand among them. */
export function readCodes(text: string, key: Span): readonly Assignment[] {
  if (!endsInCode(text, key.end) || !names.test(text.slice(Math.max(0, key.end - 40), key.end))) return [];
  const found = sticky(opening, text, key.end);
  const codes: Assignment[] = [];
  for (let at = key.end + (found?.[0].length ?? 0); found && codes.length < mostCodes;) {
    const start = at + (sticky(between, text, at)?.[0].length ?? 0);
    const next = sticky(code, text, start);
    if (!next) break;
    if (isWordy(next[0])) break;
    at = start + next[0].length;
    codes.push({ key, value: { start, end: at }, quote: quoteBefore(text, start), form: 'list' });
  }
  return codes;
}

/** `1password`, `reset-code`: words, with a number at an end or none. */
function isWordy(value: string): boolean {
  return /^\d?[A-Za-z]+(?:-[A-Za-z]+)*\d?$/.test(value) && unreadability(value) < leastUnreadable;
}

/** A quick look that spares the expression. */
function endsInCode(text: string, end: number): boolean {
  const last = isAmong(plural, text, end - 1) ? end - 2 : end - 1;
  return isAmong(lastOfCode, text, last) && isAmong(firstOfCode, text, last - 3);
}

const plural = charactersOf('sS');
const firstOfCode = charactersOf('cC');
const lastOfCode = charactersOf('eE');

/** The quote of the literal; what has none is a value all the same. */
function quoteBefore(text: string, start: number): string {
  const before = text.charAt(start - 1);
  return /["'`]/.test(before) ? before : '';
}
