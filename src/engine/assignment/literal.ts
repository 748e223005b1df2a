// The values themselves: literals in the quotes of any language, and bare ones as configuration has them.
import type { Span } from '../../base';
import { charactersOf, isAmong } from '../characters';

/** A literal's value and the quote that opens it. */
export interface Literal {
  readonly value: Span;
  readonly quote: string;
}

/** Code units; a longer run is data. */
const longestValue = 4096;
/** Code units of a bare value inside of another one, where names come thick: reading all of it each time would be quadratic. */
const longestNested = 256;

/** The match of a sticky expression at `at`. */
export function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/**
 * A literal that begins at `at`, without its quotes; triple quotes, Lua's `[[x]]`, Perl's `q{x}` and the
 * bent quotes of word processors included.
 */
export function readQuoted(text: string, at: number): Literal | undefined {
  if (!isAmong(beforeLiteral, text, at)) return readBracketed(text, at);
  const opening = sticky(openingQuote, text, at);
  if (!opening) return undefined;
  const quote = opening[0];
  const start = at + quote.length;
  const limit = Math.min(text.length, start + longestValue);
  const closes = opening[1] as string;
  for (let end = start; end < limit; end++) {
    const character = text[end];
    if (text.startsWith(quote, end)) return { value: withoutInnerQuotes(text, start, end), quote: closes };
    if (character === '\\') end++;
    else if (closes.length === 1 && (character === '\n' || character === '\r')) return undefined;
  }
  return undefined;
}

/** Without the quotes of a literal inside of the literal: `"'x'"` of a template's expression, `"\\"x\\""` of code that is made. */
function withoutInnerQuotes(text: string, start: number, end: number): Span {
  const inner = /^(\\?["'])[^"'\\]+(\\?["'])$/.exec(text.slice(start, end));
  if (!inner || inner[1] !== inner[2]) return { start, end };
  const length = (inner[1] as string).length;
  return { start: start + length, end: end - length };
}

const beforeLiteral = charactersOf('\\"\'`');
const openingQuote = /\\?("""|'''|["'`])/y;
const firstOfBracketed = charactersOf('[q');
const bracketed = /(\[\[|qq?[{(])([^\s"'`[\](){}]{1,200})(?:\]\]|[})])(?=\s*(?:[;,)\r\n]|$))/y;
const bent = /([“‘])([^\s"'`“”‘’]{1,200})[”’]/y;

function readBracketed(text: string, at: number): Literal | undefined {
  const isBent = text.charCodeAt(at) > 0x2000;
  if (!isBent && !isAmong(firstOfBracketed, text, at)) return undefined;
  const found = sticky(isBent ? bent : bracketed, text, at);
  if (!found) return undefined;
  const quote = found[1] as string;
  const start = at + quote.length;
  return { value: { start, end: start + (found[2] as string).length }, quote };
}

/** A value without quotes: up to white space, without the punctuation of what encloses it. */
export function readBare(text: string, at: number, isNested: boolean): Span | undefined {
  const found = sticky(isNested ? nestedValue : bareValue, text, at);
  // A run that is longer yet is data; a part of it would be a wrong value.
  // `/*password=*/next()`: a comment ends there.
  if (!found || found[0].startsWith('*/') || found[0].length === (isNested ? longestNested : longestValue))
    return undefined;
  const more = sticky(angled, text, at + found[0].length)?.[0] ?? '';
  // An escaped line break ends the line of a text inside a literal.
  const whole = `${found[0]}${more}`.replace(/\\[nrt][\s\S]*$/, '');
  // `password=x;database=y`: the next setting is no part of it.
  const next = /[;&,](?=[A-Za-z_][\w.-]{0,40}=)/.exec(whole);
  const value = next ? whole.slice(0, next.index) : whole;
  const end = at + lengthWithoutClosers(value);
  // `dest='password', help='x'`: the name of the next argument; a longer run is base64 with its padding.
  if (/^[a-z_]\w{0,21}=$/i.test(value) && /["'\u0060]/.test(text.charAt(end))) return undefined;
  if (end === at || (isKeyword(value) && /^[ \t]+[\w$("']/.test(text.slice(end, end + 8)))) return undefined;
  return { start: at, end };
}

/** Words that begin an expression: `password = await ask()`. */
function isKeyword(value: string): boolean {
  return /^(?:await|try|new|not|yield|async|lambda|function|typeof|if|case|match|raise|throw|do|fn|func|let|select)$/.test(
    value,
  );
}

const bareValue = new RegExp(
  String.raw`[^\s"'\u0060<>{}()[\],;#|&][^\s"'\u0060<>]{0,${longestValue - 1}}`,
  'y',
);
/** An angle that opens and closes nothing, `x9<y7`, and the rest of the line. */
const angled = /(?<![-=])[<>][^\s"'\u0060<>/!][^\s"'\u0060<>]{0,80}(?=[ \t]{0,8}(?:[\r\n]|$))/y;
const nestedValue = new RegExp(String.raw`[^\s"'\u0060<>{}()[\],;#|&?]{1,${longestNested}}`, 'y');
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without the commas, semicolons and brackets at its end, but for brackets that it opened itself, as in `${NAME}`. */
function lengthWithoutClosers(value: string): number {
  const opened = new Map(Object.values(openers).map((opener) => [opener, value.includes(opener)]));
  let length = value.length;
  for (; length > 0; length--) {
    const last = value.charAt(length - 1);
    const opener = openers[last];
    if (opener === undefined ? !/[,;]/.test(last) : opened.get(opener) === true) break;
  }
  return length;
}

/** Whether the value holds a bracket that it doesn't close, and fills the rest of its line or of its element: no call goes so. */
export function endsUnclosed(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  return (
    /^[^()[\]]{0,60}[([][^()[\]{}]{2,60}$/.test(value) &&
    /^[ \t]*(?:[\r\n<]|$)/.test(text.slice(end, end + 8))
  );
}
