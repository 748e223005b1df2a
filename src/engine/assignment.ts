// Reads an assignment forward: from a name to the value it is given, in any of the spellings of code and configuration.
import type { Span } from '../base';
import { isDefineLetter } from './nearWords';

export interface Assignment {
  /** The whole name, for example `config.dbPassword` or `X-Api-Key`. */
  readonly key: Span;
  readonly value: Span;
  /** The quote around the value, or undefined for a bare value. */
  readonly quote?: string;
  readonly form: AssignmentForm;
}

/**
 * `comparison` for `password == "x"`, `argument` for `set("password", "x")`, `option` for `--password x`, `query` for
 * `?token=x`, `spaced` for `password x` and `password is "x"`, `element` for XML, else `assignment`.
 */
export type AssignmentForm =
  'assignment' | 'argument' | 'comparison' | 'element' | 'option' | 'query' | 'spaced';

const longestName = 120;
/** Code units; a longer run is data. */
const longestValue = 4096;
/** Code units of a bare value inside of another one, where names come thick: reading all of it each time would be quadratic. */
const longestNested = 256;
/** By character code: letters, digits and what else names are made of. */
const inNames = codesOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$.-');
// What stands right before a name or behind it where a form is worth a closer look: most names are given nothing.
const beforeElement = codesOf('<:"\'');
const behindSpaced = codesOf(' \t"\'`');

/**
 * The assignment whose name holds the characters from `start` to `end`, or undefined when nothing is assigned there.
 * Bare values are read only when `allowBare` (configuration files, shells): elsewhere a bare value is an expression.
 * `isNested` ends them at the first separator: one of many names in a run without white space.
 */
export function readAssignment(
  text: string,
  start: number,
  end: number,
  allowBare: boolean,
  isNested = false,
): Assignment | undefined {
  const key = expandName(text, start, end);
  if (key.end - key.start > longestName) return undefined;
  // A template's name, as in "{{password:16}}", is filled in later.
  const before = text.charAt(key.start - 1);
  if (/[{\s]/.test(before) && /\{\{\s?$/.test(text.slice(Math.max(0, key.start - 3), key.start)))
    return undefined;
  // The last part of a type's name: "AWS::SecretsManager::Secret".
  if (before === ':' && text[key.start - 2] === ':') return undefined;
  // The last part of a path is no name: "/etc/passwd".
  if ((before === '/' || before === '\\') && /[\w.~:-]/.test(text.charAt(key.start - 2))) return undefined;
  return (
    readElement(text, key) ??
    readOption(text, key) ??
    readQuery(text, key) ??
    readLabelled(text, key, allowBare, isNested) ??
    readOperator(text, key, allowBare, isNested) ??
    readSpaced(text, key, allowBare)
  );
}

function expandName(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestName && isAmong(inNames, text, from - 1)) from--;
  while (to < text.length && to - end < longestName && isAmong(inNames, text, to)) to++;
  // The n of "\nPASSWORD" inside a literal belongs to the escape.
  if (text[from - 1] === '\\' && /[nrt]/.test(text[from] ?? '') && from < start) from++;
  if (from + 2 <= start && isDefineLetter(text, from + 1)) from += 2;
  // A sentence's full stop or a trailing dash is no part of the name.
  while (to > end && /[.-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** `<password>value</password>`, `<attribute name="password">value</attribute>`, `<string name="password">value<` */
function readElement(text: string, key: Span): Assignment | undefined {
  if (!isAmong(beforeElement, text, key.start - 1)) return undefined;
  const before = text.slice(Math.max(0, key.start - 8), key.start);
  const isAttribute = /\s(?:name|key|id)\s?=\s?["']$/i.test(before);
  if (!isAttribute && !/[<:]$/.test(before)) return undefined;
  const found = sticky(isAttribute ? textOfElement : elementText, text, key.end);
  if (!found) return undefined;
  const valueStart = key.end + found[0].indexOf(found[1] as string, found[0].indexOf('>') + 1);
  return {
    key,
    value: { start: valueStart, end: valueStart + (found[1] as string).length },
    form: 'element',
  };
}

const elementText = /(?:\s[^<>]{0,200})?>\s{0,20}([^<>\s][^<>\r\n]{0,4095}?)\s{0,20}<\//y;
const textOfElement = /["'][^<>]{0,200}>\s{0,20}([^<>\s][^<>\r\n]{0,4095}?)\s{0,20}<\//y;

/** `--password value` and `--password=value` on a command line, as text of its own or inside a literal. */
function readOption(text: string, key: Span): Assignment | undefined {
  if (text[key.start] !== '-') return undefined;
  const dashes = /^--?/.exec(text.slice(key.start, key.start + 2))?.[0].length ?? 0;
  if (dashes === 0) return undefined;
  // With one dash only `"-password", "x"` and `-password 'x'` are surely options; `-p x` has rules of its own.
  if (dashes === 1 && (key.end - key.start < 5 || /[\w)\]]/.test(text.charAt(key.start - 1))))
    return undefined;
  const found = sticky(dashes === 1 ? quotedOption : option, text, key.end);
  const value = found?.[2];
  if (!found || value === undefined || value.startsWith('-')) return undefined;
  const valueEnd = key.end + found[0].length - (found[1] as string).length;
  const span = { start: valueEnd - value.length, end: valueEnd };
  return found[1]
    ? { key, value: span, quote: found[1], form: 'option' }
    : { key, value: span, form: 'option' };
}

const option = /(?:=|[ \t]{1,8}|["'],\s{0,20}["'])(["']?)([^\s"'`;|&<>]{1,512})\1/y;
const quotedOption = /(?:[ \t]{1,8}(?=["'])|["'],\s{0,20}(?=["']))(["'])([^\s"'`;|&<>]{1,512})\1/y;

/** `?token=value` and `&token=value` in an address. */
function readQuery(text: string, key: Span): Assignment | undefined {
  if (!/[?&]/.test(text.charAt(key.start - 1))) return undefined;
  const found = sticky(/=([^\s"'`<>{}()[\]&#;,|\\$]{3,512})/y, text, key.end);
  if (!found || !/:\/\/|\/[\w.-]*\?|^[?&]/.test(text.slice(Math.max(0, key.start - 200), key.start)))
    return undefined;
  return { key, value: { start: key.end + 1, end: key.end + found[0].length }, form: 'query' };
}

const labelled = /["']?[\s,;]{0,40}["']?(?:value|val|content|defaultValue)["']?\s{0,8}[:=]\s{0,8}/iy;

/** `name: DB_PASSWORD` before `value: x` (Kubernetes, ECS), `<add key="ApiKey" value="x"/>`: the value of a name that is data. */
function readLabelled(
  text: string,
  key: Span,
  allowBare: boolean,
  isNested: boolean,
): Assignment | undefined {
  if (!/[\s"',;]/.test(text.charAt(key.end)) || !/[\s"':=]/.test(text.charAt(key.start - 1)))
    return undefined;
  const found = sticky(labelled, text, key.end);
  if (!found) return undefined;
  const at = key.end + found[0].length;
  const quoted = readQuoted(text, at);
  if (quoted) return { key, ...quoted, form: 'assignment' };
  const bare = allowBare ? readBare(text, at, isNested) : undefined;
  return bare && { key, value: bare, form: 'assignment' };
}

// What may stand between a name and its value: the name's own quote or bracket, a type, an operator, a call or a
// prefix around the literal.
const closing = String.raw`(?:\\?["'\u0060])?(?:\[\w{0,20}\])?[\])]{0,2}(?:\s?\{\s?get;[^{}]{0,40}\})?`;
const type = String.raw`(?:\s{0,8}:\s{0,8}[A-Za-z_&][\w.<>\[\]?| &']{0,60}(?=\s{0,8}=\s{0,8}[\w@$:.<>]{0,40}\(?["'\u0060])|\s{1,4}As\s{1,4}\w{1,30}(?=\s{0,4}=)|\s{1,4}\*?string(?=\s{0,4}=))?`;
const operator = String.raw`\s{0,40}(=>|::?:?=|\?\?=?|\|\|=?|\?:|={1,3}|[?.+]=|!==?|<-|:|,|->|(?<=\)\s{0,3})or\b)\s{0,40}`;
const wrapper = String.raw`(?:(?:new\s{1,4})?[A-Za-z_][\w.:<>]{0,60}\(\s{0,20}){0,2}`;
const prefix = String.raw`(?:[bBrRuUfFL@$]{1,3}(?=["'\u0060])|!!str\s|&[\w-]{1,30}\s)?`;
const operatorExpression = new RegExp(closing + type + operator + wrapper + prefix, 'y');
// Calls around a literal that take a name, a format or a question, not the value itself.
const takesName =
  /(?:^|[^\w])(?:[\w.:<>]*[.:>])?(?:get\w*|(?:de|en)code|format|join|split|read\w*|load\w*|find\w*|query\w*|select\w*|t|_|translate|prompt|input|require\w*|fetch\w*|lookup\w*|env|config|ask\w*|open|exec\w*|match|replace|test|param\w*|arg\w*|option\w*|attr\w*|field|column|print\w*|log|var|secret|value|resolve\w*|inject\w*)\(\s*[A-Za-z@$]{0,3}$/i;
// After the other operators a bare value is an expression. Those with a colon or a question mark are make's.
const givesBare = /^(?:=|:|,|\?=|::?:?=)$/;
// What makes the bare word after a name its value.
const setter = /(?:^|[\r\n])[ \t]*(?:ENV|ARG|LABEL|SetEnv|setenv|setx)[ \t]+$/;

function readOperator(
  text: string,
  key: Span,
  allowBare: boolean,
  isNested: boolean,
): Assignment | undefined {
  const found = sticky(operatorExpression, text, key.end);
  if (found) {
    const sign = found[1] as string;
    const at = key.end + found[0].length;
    const call = sign === ',' ? callAround(text, key) : undefined;
    if (sign === ',' && call === undefined) return undefined;
    // `if [ "$pass" = x ]` asks.
    const asks = /^(?:={2,3}|!==?)$/.test(sign) || (text[key.start] === '$' && text[key.start - 1] === '"');
    const gives = call === undefined || givingCalls.test(call);
    const form = !gives ? 'argument' : asks ? 'comparison' : 'assignment';
    // `includes('password') || includes('x')`: what follows a fallback is the value itself, not a call.
    if (/(?:\|\||\?\?|\?:|\bor)\s*\w[^'"\u0060]*\(/.test(found[0])) return undefined;
    const quoted = takesName.test(found[0]) ? undefined : readQuoted(text, at);
    if (quoted) return { key, ...quoted, form };
    // A bare value stands right after its operator and on its line.
    if (!allowBare || form !== 'assignment' || !givesBare.test(sign) || /[\r\n]/.test(found[0]))
      return undefined;
    const bare = readBare(text, at, isNested);
    // "password: some more words": a sentence, or a value of several words.
    if (bare && sign === ':' && sticky(/[ \t]{1,8}[^\s#&|]/y, text, bare.end)) return undefined;
    return bare && { key, value: bare, form };
  }
  return undefined;
}

// `define PASSWORD "x"`, `IDENTIFIED BY 'x'`, `setPassword("x")`, `the password is "x"`: no operator at all.
const called = /\(\s{0,20}(?:["']\w{1,40}["'],\s{0,8})?(?:[bBrRuUfFL@$]{1,3}(?=["']))?(?=["'])/y;
const spaced =
  /[ \t]{1,8}(?=["'])|["'\u0060]?[ \t]{1,8}(?:(?:BY|is|are|was|of|as|to):?[ \t]{1,4}){1,2}(?=["'\u0060])/iy;
/** A line of a configuration file that is a name and a value: `requirepass value`. */
const line = /[ \t]{1,20}([^\s"'\u0060<>{}()[\];,=:][^\s"'\u0060<>{}()[\];,]{2,199})[ \t]{0,8}(?=\r?\n|$)/y;

function readSpaced(text: string, key: Span, allowBare: boolean): Assignment | undefined {
  const call = text[key.end] === '(' ? sticky(called, text, key.end) : null;
  if (call) {
    const quoted = readQuoted(text, key.end + call[0].length);
    return quoted && { key, ...quoted, form: 'argument' };
  }
  const gap = isAmong(behindSpaced, text, key.end) ? sticky(spaced, text, key.end) : null;
  const quoted = gap && readQuoted(text, key.end + gap[0].length);
  // "or pass 'ignore' to skip": a verb, no name.
  if (quoted && !/^pass$/i.test(text.slice(key.start, key.end))) return { key, ...quoted, form: 'spaced' };
  if (!allowBare) return undefined;
  const before = text.slice(Math.max(0, key.start - 40), key.start);
  if (setter.test(before)) {
    const blank = sticky(/[ \t]{1,8}(?=\S)/y, text, key.end);
    const bare = blank ? readBare(text, key.end + blank[0].length, false) : undefined;
    return bare && { key, value: bare, form: 'assignment' };
  }
  const found = /(?:^|[\r\n])[ \t]*(?:[#;]\s?)?$/.test(before) ? sticky(line, text, key.end) : null;
  if (!found) return undefined;
  const start = key.end + found[0].indexOf(found[1] as string);
  return { key, value: { start, end: start + (found[1] as string).length }, form: 'spaced' };
}

/** Calls whose second argument is no value of the first: key derivation, text work. */
const otherCalls =
  /(?:pbkdf2?\w*|s?crypt\w*|argon2\w*|hash\w*|hmac\w*|hkdf\w*|derive\w*|sha\d+|digest|replace\w*|match\w*|includes|indexOf|contains|split|join|log|print\w*|format|translate|test|it|describe|sprintf|concat)\s*$/i;
/** Calls that give or compare: `strcpy(password, "x")`, `assertEquals(user.password, "x")`, `Set($Password, 'x')`. */
const pairingCalls =
  /(?:str(?:n?cpy|n?cmp|casecmp|lcpy|dup)|memcpy|assert\w*eq\w*|assert\w*same|assert\w*equal\w*|equals?\w*|eq_?|is|expect|compare\w*|set\w*|put|store|copy|strcat|setenv|putenv)\s*$/i;

/** Calls that do nothing but give a value to a name: `define('PASSWORD', 'x')`. */
const givingCalls = /(?:^|\{|define|\bset\w*|put\w*|add\w*|append|store|copy|strl?n?cpy|setenv)\s*$/i;

/**
 * The text before the bracket of the call that gives the name its value: `set("password", "x")`, `strcpy(password, "x")`,
 * `{password, "x"}`; undefined for `hash(password, "salt")` and for lists.
 */
function callAround(text: string, key: Span): string | undefined {
  const isQuoted = /["']/.test(text.charAt(key.end)) && /["']/.test(text.charAt(key.start - 1));
  if (!isQuoted && text[key.start - 1] === '{') return '{';
  let depth = 0;
  for (let at = key.start - (isQuoted ? 2 : 1); at >= Math.max(0, key.start - 160); at--) {
    const character = text.charAt(at);
    if (/[)\]}]/.test(character)) depth++;
    else if (/[([{]/.test(character) && depth-- === 0) {
      const before = text.slice(Math.max(0, at - 40), at);
      const isCall = isQuoted ? !otherCalls.test(before) : pairingCalls.test(before);
      return character === '(' && isCall ? before : undefined;
    }
  }
  return undefined;
}

/** A literal that begins at `at`, without its quotes; triple quotes included. */
function readQuoted(text: string, at: number): { value: Span; quote: string } | undefined {
  const opening = sticky(/\\?("""|'''|["'`])/y, text, at);
  if (!opening) return undefined;
  const quote = opening[0];
  const start = at + quote.length;
  const limit = Math.min(text.length, start + longestValue);
  const closes = opening[1] as string;
  for (let end = start; end < limit; end++) {
    const character = text[end];
    if (text.startsWith(quote, end)) return { value: { start, end }, quote: closes };
    if (character === '\\') end++;
    else if (closes.length === 1 && (character === '\n' || character === '\r')) return undefined;
  }
  return undefined;
}

/** A value without quotes: up to white space, without the punctuation of what encloses it. */
function readBare(text: string, at: number, isNested: boolean): Span | undefined {
  const found = sticky(isNested ? nestedValue : bareValue, text, at);
  // A run that is longer yet is data; a part of it would be a wrong value.
  if (!found || found[0].length === (isNested ? longestNested : longestValue)) return undefined;
  // An escaped line break ends the line of a text inside a literal.
  const whole = found[0].replace(/\\[nrt][\s\S]*$/, '');
  // `password=x;database=y`: the next setting is no part of it.
  const next = /[;&,](?=[A-Za-z_][\w.-]{0,40}=)/.exec(whole);
  const value = next ? whole.slice(0, next.index) : whole;
  const end = at + lengthWithoutClosers(value);
  return end === at ? undefined : { start: at, end };
}

const bareValue = new RegExp(
  String.raw`[^\s"'\u0060<>{}()[\],;#|&][^\s"'\u0060<>]{0,${longestValue - 1}}`,
  'y',
);
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

function isAmong(codes: Uint8Array, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && codes[code] === 1;
}

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
