// Reads what a name is compared with: `password.equals("x")`, `"x".equals(user.getPassword())`, `pwd <> "x"`,
// `"x" !== $_POST['password']`, `prompt("Password?") == "x"`.
import type { Span } from '../../base';
import { charactersOf, inWords, isAmong, signBehind, white } from '../characters';
import type { Assignment } from './assignment';
import { readQuoted, sticky } from './literal';

const methods = '(?:[eE]quals(?:IgnoreCase)?|contentEquals|compareTo(?:IgnoreCase)?|eql)';
const ownMethod = new RegExp(String.raw`\.${methods}$`);
/** What a field or a text is asked for before it is compared. */
const ownText = /\.(?:[tT]ext|[vV]alue|[tT]rim|chomp|strip|getText|to_s)$/;
const before = new RegExp(String.raw`(["'])([^"'\r\n]{1,200})\1\.${methods}\(\s{0,8}$`);
/** The end of a call, and of the one in which its name stands: `request.getParameter("password")`. */
const closing = /["']?(?:\(\))?\)?\s{0,8}\)/y;

/** Of the signs and words that compare, the question mark or the colon of a prompt, and the percent sign of a batch file's variable. */
export const comparedSigns = charactersOf('<~/!=-eEnNiI?:.%,(');
/** The end of what the name stands in: a look-up, a call and its other arguments, a property of a field. */
const rest = String.raw`(?:\(\))?%?[?:]?\s?(?:["'](?:,\s?[\w\s=:"'.,{}]{1,60})?)?(?:\}|[\])]{0,3})(?:\.(?:[tT]ext|[vV]alue|[tT]rim|chomp|strip|getText|to_s)(?:\(\))?){0,2}`;
/** In BASIC, SQL and Pascal, in Lua, in Haskell, in Perl and shells, in ColdFusion, in Python. */
const sign = String.raw`(?:\s{0,8}(?:<>|~=|\/=|!={1,2}|={2,3})\s{0,8}|\s{1,8}(?:-c?i?(?:eq|ne)|eq|ne|EQ|NEQ?|IS(?:\sNOT)?|is\snot)\s{1,8})`;
const compared = new RegExp(String.raw`${rest}(?:${sign}|\.${methods}\(\s{0,8})[bru@N]?(?=["'])`, 'y');
/** The literal stands first; behind the name the condition ends. */
const first = new RegExp(String.raw`(["'])([^"'\r\n]{1,200})\1${sign}[$@]?(?:[\w$.>:()[\]-]{1,60}["']?)?$`);
const conditionEnds =
  /["']?[\])]{0,3}(?:\(\))?\s{0,8}(?:[;{)\r\n?]|&&|\|\||(?:and|or|AND|OR|then|Then|THEN|do)\b|$)/y;
const inTerms = charactersOf(`${inWords}$.>:()[]-"'@`);
/** Of the end of a sign that compares. */
const endsOfSigns = charactersOf('=>qetEQTS');

/** Whether what ends so is compared: the method is no part of its name. */
export function namesComparison(end: string): boolean {
  return ownMethod.test(end) || ownText.test(end);
}

/** Right behind a name that a method compares. */
export const behindCompared = charactersOf('"\'() \t\r\n\f\v');

/** The literal that a method compares the value of that name with, on either side. */
export function readComparedByMethod(text: string, key: Span): Assignment | undefined {
  if (text[key.end] === '(') {
    const method = ownMethod.exec(text.slice(key.start, key.end));
    const gap = method && sticky(/\(\s{0,8}(?=["'])/y, text, key.end);
    const quoted = gap && readQuoted(text, key.end + gap[0].length);
    if (quoted)
      return { key: { start: key.start, end: key.start + method.index }, ...quoted, form: 'comparison' };
  }
  if (!isClosed(text, key.end) || !sticky(closing, text, key.end)) return undefined;
  const start = startOfCall(text, key.start);
  return isInBracket(text, start) ? literalBefore(before, text, key, start) : undefined;
}

/** A quick look that spares the expression: a bracket closes. */
function isClosed(text: string, end: number): boolean {
  for (let at = end; at < end + 12 && isAmong(behindCompared, text, at); at++)
    if (text[at] === ')') return true;
  return false;
}

const quotes = charactersOf('"\'');

/** By the first character of what compares those that may come next. */
const nextOfSigns: Readonly<Record<string, string>> = {
  '<': '>',
  '~': '=',
  '/': '=',
  '!': '=',
  '=': '=',
  '-': 'ceinCEIN',
  e: 'q',
  E: 'Q',
  n: 'e',
  N: 'E',
  i: 's',
  I: 'S',
  '(': ')',
  '.': 'eEcCtTvVsg',
};

/** A quick look that spares the expression: behind a prompt's colon, a question mark or a percent sign another sign comes. */
function mayCompare(text: string, end: number): boolean {
  const sign = signBehind(text, end);
  const at = isAmong(endsOfPrompts, text, sign) ? signBehind(text, sign + 1) : sign;
  // Another argument of the call.
  if (text[at] === ',') return at > end;
  const next = text[at + 1];
  return next !== undefined && (nextOfSigns[text.charAt(at)]?.includes(next) ?? false);
}

const endsOfPrompts = charactersOf('?:%');

/** `"x".equals(request.getParameter("password"))`: where the call begins in whose quotes the name stands. */
function startOfCall(text: string, start: number): number {
  if (!isAmong(quotes, text, start - 1)) return start;
  const call = /[\w$.>:[\]-]{1,60}\(\s?["']$/.exec(text.slice(Math.max(0, start - 64), start));
  return start - (call?.[0].length ?? 0);
}

/** A quick look that spares the expression: nothing stands between the bracket and the place. */
function isInBracket(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 9 && isAmong(white, text, at)) at--;
  return text[at] === '(';
}

/** The literal behind the name and a sign that compares: `pwd <> "x"`, `$password -ne 'x'`, `Request.Form("password") <> "x"`, `input("Password: ") != "x"`. */
export function readComparedBehind(text: string, key: Span): Assignment | undefined {
  if (!mayCompare(text, key.end)) return undefined;
  const gap = sticky(compared, text, key.end);
  const quoted = gap && readQuoted(text, key.end + gap[0].length);
  return quoted ? { key: withoutText(text, key), ...quoted, form: 'comparison' } : undefined;
}

/** The literal before the name and a sign that compares: `"x" !== $_POST['password']`, `if 'x' == password:` */
export function readComparedBefore(text: string, key: Span): Assignment | undefined {
  if (!followsSign(text, key.start) || !sticky(conditionEnds, text, key.end)) return undefined;
  return literalBefore(first, text, withoutText(text, key), key.start);
}

/** A quick look that spares the expressions: only what belongs to a term stands between the name and a sign. */
function followsSign(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 62 && isAmong(inTerms, text, at)) at--;
  while (at > start - 72 && isAmong(white, text, at)) at--;
  return isAmong(endsOfSigns, text, at) || isAmong(endsOfSigns, text, start - 1);
}

/** The literal of the expression in what stands before `end`. */
function literalBefore(expression: RegExp, text: string, key: Span, end: number): Assignment | undefined {
  const from = Math.max(0, end - 280);
  const found = expression.exec(text.slice(from, end));
  if (!found) return undefined;
  const start = from + found.index + 1;
  const value = { start, end: start + (found[2] as string).length };
  return { key, value, quote: found[1] as string, form: 'comparison' };
}

/** The name of what is compared, without the property that gives its text: `passwordBox.Text`. */
export function withoutText(text: string, { start, end }: Span): Span {
  const property = ownText.exec(text.slice(start, end));
  return { start, end: property ? start + property.index : end };
}
