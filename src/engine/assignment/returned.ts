// Reads what a function or a property with a telling name always answers: `getPassword() { return "x"; }`,
// `def password(self): return "x"`, `fun password() = "x"`, `getSecret: () => 'x'`.
import type { Span } from '../../base';
import { charactersOf, isAmong, skip, white } from '../characters';
import type { Assignment } from './assignment';
import { readQuoted, sticky } from './literal';

const parameters = String.raw`(?:\([^()"'\r\n]{0,80}\))`;
const typeBehindSign = String.raw`\s{0,4}(?::|->)\s{0,4}&?(?:'static\s)?[A-Za-z_?][\w<>?*.]{0,30}`;
const type = String.raw`(?:${typeBehindSign}|\s{1,2}\*?[A-Za-z]\w{0,20})?`;
/** From the name to the literal, in braces; behind Python's colon; in Ruby's method; as the expression of an arrow. */
const ways: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:${parameters}${type}|${typeBehindSign})?(?:\sconst)?(?:\sthrows\s\w{1,40})?\s{0,20}\{\s{0,20}(?:get\s{0,4}\{\s{0,20})?(?:return\s{1,4})?(?=["'])`,
    'y',
  ),
  new RegExp(String.raw`${parameters}${type}:\s{1,20}return\s{1,4}[bru]?(?=["'])`, 'y'),
  new RegExp(String.raw`(?:\(\))?[ \t]{0,4}(?:;|\r?\n)\s{0,20}(?=["'])`, 'y'),
  new RegExp(
    String.raw`(?:${parameters}${type}\s{0,4}=>?\s{0,8}|\s{0,4}[:=]\s{0,4}(?:async\s)?${parameters}${type}\s{0,4}=>\s{0,8})(?=["'\u0060])`,
    'y',
  ),
];
/** What ends the function: a brace, the line of Python or of an expression, Ruby's word. */
const ends: readonly RegExp[] = [
  /(?:\.(?:to_(?:string|owned)|into|toCharArray|getBytes)\(\))?;?\s{0,20}\}/y,
  /[ \t]{0,4}(?:\r?\n|$)/y,
  /[ \t]{0,4}(?:;|\r?\n)\s{0,20}end\b/y,
  /[ \t]{0,4}(?:[;,})]|\r?\n|$)/y,
];
export const behindReturned = charactersOf('( {:=;\r\n\t');
const arrow: readonly number[] = [3];
const firstOfArrow = charactersOf('(a');
/** By the sign behind the name the ways that may begin with it. */
const waysBySign: Readonly<Record<string, readonly number[]>> = {
  '(': [0, 1, 2, 3],
  ':': [0, 3],
  '-': [0],
  '{': [0],
  '=': arrow,
  ';': [2],
  '"': [2],
  "'": [2],
};
const noWay: readonly number[] = [];
const asking = /^(?:get|fetch|load|read|default|provide|retrieve|obtain)_?(?=[A-Z_])_?/;

/** The literal that is all that the function or the property with that name answers. */
export function readReturned(text: string, key: Span): Assignment | undefined {
  for (const index of waysFrom(text, key.end)) {
    const way = ways[index] as RegExp;
    if (index === 2 && !/\bdef\s{1,4}(?:self\.)?$/.test(text.slice(Math.max(0, key.start - 16), key.start)))
      continue;
    const found = sticky(way, text, key.end);
    const quoted = found && readQuoted(text, key.end + found[0].length);
    if (!quoted || !sticky(ends[index] as RegExp, text, quoted.value.end + quoted.quote.length)) continue;
    const name = text.slice(key.start, key.end);
    const start = key.start + (asking.exec(name)?.[0].length ?? 0);
    return { key: { start, end: key.end }, ...quoted, form: 'assignment' };
  }
  return undefined;
}

function waysFrom(text: string, end: number): readonly number[] {
  const sign = skip(white, text, end, 24);
  const found = waysBySign[text.charAt(sign)] ?? noWay;
  // Behind the sign of an arrow's name its parameters come.
  return found === arrow && !isAmong(firstOfArrow, text, skip(white, text, sign + 1, 4)) ? noWay : found;
}
