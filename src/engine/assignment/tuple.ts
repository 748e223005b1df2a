// Reads assignments of several values to several names at once: each name gets the value at its own place.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, skip, white } from '../characters';
import { readQuoted, sticky } from './literal';

/** Code units of the names before the key; most lines are shorter. */
const reach = 160;
const name = String.raw`[$@&*]{0,2}[A-Za-z_][\w.$]{0,60}(?:\[["']\w{1,40}["']\])?`;
/** What may stand before the first name: the beginning of a statement. */
const namesBefore = new RegExp(
  String.raw`(?:^|[\r\n;{])[ \t]*(?:(?:#|//|\*)[ \t]{0,4})?(?:(?:local|var|let|const|my|our|val|if|for)\s{1,4})?[[(]?\s?((?:${name}\s{0,2},\s{0,4})*)(?:[A-Za-z_][\w.$]{0,60}\[["'])?$`,
);
/** Names behind the key; a longer list is data, and is read for each of its names. */
const mostNames = 16;
const beforeNames = charactersOf(',[(');
/** Right behind the key. */
export const behindNames = charactersOf('"\',]):= \t\r\n\f\v');
const namesAfter = new RegExp(
  String.raw`(?:["']\])?((?:\s{0,2},\s{0,4}${name}){0,${mostNames}})\s?[\])]?(?:\s{1,2}string)?\s{0,4}:?=(?![=>~])\s{0,4}[[(]?\s{0,4}`,
  'y',
);
/** A value that is no literal: a name, a number, a call without commas. */
const expression = /[^\s"'`,;=()[\]{}#][^\s"'`,;=()[\]{}#]{0,80}(?:\([^()"'`,\r\n]{0,60}\))?/y;
const separator = /\s{0,2},\s{0,8}/y;
const ending = /\s{0,2}[\])]?[ \t]{0,8}(?:[;\r\n}]|#|\/\/|--|then\b|do\b|$)/y;

/**
 * `user, password = "jo", "x"`, `const [user, password] = ['jo', 'x']`, `my ($user, $password) = ('jo', 'x')`,
 * `env["user"], env["password"] = "jo", "x"`:
 * undefined when nothing of the sort stands there, empty when the name's value is no literal.
 */
export function readTuple(text: string, key: Span): readonly Assignment[] | undefined {
  if (!isAmongNames(text, key)) return undefined;
  const after = sticky(namesAfter, text, key.end);
  if (!after) return undefined;
  const before = namesBefore.exec(text.slice(Math.max(0, key.start - reach), key.start));
  if (!before) return undefined;
  const place = countCommas(before[1] as string);
  const count = place + countCommas(after[1] as string) + 1;
  if (count === 1) return undefined;
  const values = readValues(text, key.end + after[0].length, count);
  const value = values?.[place];
  if (!values) return undefined;
  return value ? [{ key, ...value, form: 'assignment' }] : [];
}

/** Whether another name may stand before it or behind it. */
function isAmongNames(text: string, { start, end }: Span): boolean {
  for (let at = start - 1; at >= start - 3; at--) if (isAmong(beforeNames, text, at)) return true;
  return text[skip(white, text, end, 2)] === ',';
}

function countCommas(names: string): number {
  return names.split(',').length - 1;
}

/** As many values as there are names, and nothing behind them; null for one that is no literal. */
function readValues(
  text: string,
  from: number,
  count: number,
): readonly ({ readonly value: Span; readonly quote: string } | null)[] | undefined {
  const values: ({ readonly value: Span; readonly quote: string } | null)[] = [];
  for (let at = from; ;) {
    if (/[bru]/.test(text.charAt(at)) && /["']/.test(text.charAt(at + 1))) at++;
    const literal = readQuoted(text, at);
    const other = literal ? undefined : sticky(expression, text, at);
    if (!literal && !other) return undefined;
    values.push(literal ?? null);
    const end = literal ? literal.value.end + literal.quote.length : at + (other?.[0].length ?? 0);
    if (values.length === count) return sticky(ending, text, end) ? values : undefined;
    const next = sticky(separator, text, end);
    if (!next) return undefined;
    at = end + next[0].length;
  }
}
