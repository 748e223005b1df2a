// Reads an assignment forward: from a name to the value it is given, in any of the spellings of code and configuration.
import type { Span } from '../base';

export interface Assignment {
  /** The whole name, for example `config.dbPassword` or `X-Api-Key`. */
  readonly key: Span;
  readonly value: Span;
  /** The quote around the value, or undefined for a bare value. */
  readonly quote?: string;
  /** `comparison` for `password == "x"`, `argument` for `set("password", "x")`, else `assignment`. */
  readonly form: 'assignment' | 'argument' | 'comparison' | 'element';
}

const longestName = 120;
const longestValue = 4096;
const namePart = /[A-Za-z0-9_$.-]/;

/**
 * The assignment whose name holds the characters from `start` to `end`, or undefined when nothing is assigned there.
 * Bare values are read only when `allowBare` (configuration files, shells): elsewhere a bare value is an expression.
 */
export function readAssignment(
  text: string,
  start: number,
  end: number,
  allowBare: boolean,
): Assignment | undefined {
  const key = expandName(text, start, end);
  if (key.end - key.start > longestName) return undefined;
  // A template's name, as in "{{password:16}}", is filled in later.
  if (/\{\{\s?$/.test(text.slice(Math.max(0, key.start - 3), key.start))) return undefined;
  // The last part of a type's name: "AWS::SecretsManager::Secret".
  if (text.startsWith('::', key.start - 2)) return undefined;
  // The last part of a path is no name: "/etc/passwd".
  if (/[\w.~:-][/\\]$/.test(text.slice(Math.max(0, key.start - 2), key.start))) return undefined;
  return (
    readElement(text, key) ??
    readOption(text, key) ??
    readLabelled(text, key, allowBare) ??
    readOperator(text, key, allowBare)
  );
}

function expandName(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestName && namePart.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < longestName && namePart.test(text.charAt(to))) to++;
  // The n of "\nPASSWORD" inside a literal belongs to the escape.
  if (text[from - 1] === '\\' && /[nrt]/.test(text[from] ?? '') && from < start) from++;
  // A sentence's full stop or a trailing dash is no part of the name.
  while (to > end && /[.-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** `<password>value</password>` */
function readElement(text: string, key: Span): Assignment | undefined {
  if (text[key.start - 1] !== '<' && text[key.start - 1] !== ':') return undefined;
  const found = sticky(/(?:\s[^<>]{0,200})?>\s{0,20}([^<>\s][^<>\r\n]{0,4095}?)\s{0,20}<\//y, text, key.end);
  if (!found) return undefined;
  const valueStart = key.end + found[0].indexOf(found[1] as string, found[0].indexOf('>') + 1);
  return {
    key,
    value: { start: valueStart, end: valueStart + (found[1] as string).length },
    form: 'element',
  };
}

/** `--password value` and `--password=value` on a command line, as text of its own or inside a literal. */
function readOption(text: string, key: Span): Assignment | undefined {
  if (!text.startsWith('--', key.start)) return undefined;
  const found = sticky(/(?:=|[ \t]{1,8}|["'],\s{0,20}["'])(["']?)([^\s"'`;|&<>]{1,512})\1/y, text, key.end);
  if (!found || (found[2] as string).startsWith('-')) return undefined;
  const valueEnd = key.end + found[0].length - (found[1] as string).length;
  const value = { start: valueEnd - (found[2] as string).length, end: valueEnd };
  return found[1] ? { key, value, quote: found[1], form: 'argument' } : { key, value, form: 'argument' };
}

const labelled = /["']?[\s,;]{0,40}["']?(?:value|val|content|defaultValue)["']?\s{0,8}[:=]\s{0,8}/iy;

/** `name: DB_PASSWORD` before `value: x` (Kubernetes, ECS), `<add key="ApiKey" value="x"/>`: the value of a name that is data. */
function readLabelled(text: string, key: Span, allowBare: boolean): Assignment | undefined {
  if (!/[\s"':=]/.test(text.charAt(key.start - 1))) return undefined;
  const found = sticky(labelled, text, key.end);
  if (!found) return undefined;
  const at = key.end + found[0].length;
  const quoted = readQuoted(text, at);
  if (quoted) return { key, ...quoted, form: 'assignment' };
  const bare = allowBare ? readBare(text, at) : undefined;
  return bare && { key, value: bare, form: 'assignment' };
}

// What may stand between a name and its value: the name's own quote or bracket, a type, an operator, a call or a
// prefix around the literal.
const closing = String.raw`(?:\\?["'\u0060])?(?:\[\w{0,20}\])?[\])]{0,2}(?:\s?\{\s?get;[^{}]{0,40}\})?`;
const type = String.raw`(?:\s{0,8}:\s{0,8}[A-Za-z_&][\w.<>\[\]?| &']{0,60}(?=\s{0,8}=\s{0,8}[\w@$:.<>]{0,40}\(?["'\u0060]))?`;
const operator = String.raw`\s{0,40}(=>|:=|\?\?=?|\|\|=?|\?:|={1,3}|!==?|<-|:|,|->|(?<=\)\s{0,3})or\b)\s{0,40}`;
const wrapper = String.raw`(?:(?:new\s{1,4})?[A-Za-z_][\w.:<>]{0,60}\(\s{0,20}){0,2}`;
const prefix = String.raw`(?:[bBrRuUfFL@$]{1,3}(?=["'\u0060])|!!str\s|&[\w-]{1,30}\s)?`;
const operatorExpression = new RegExp(closing + type + operator + wrapper + prefix, 'y');
// Calls around a literal that take a name, a format or a question, not the value itself.
const takesName =
  /(?:^|[^\w])(?:[\w.:<>]*[.:>])?(?:get\w*|(?:de|en)code|format|join|split|read\w*|load\w*|find\w*|query\w*|select\w*|t|_|translate|prompt|input|require\w*|fetch\w*|lookup\w*|env|config|ask\w*|open|exec\w*|match|replace|test|param\w*|arg\w*|option\w*|attr\w*|field|column|print\w*|log|var|secret|value|resolve\w*|inject\w*)\(\s*[A-Za-z@$]{0,3}$/i;
// `define PASSWORD "x"`, `IDENTIFIED BY 'x'`, `setPassword("x")`, `ENV PASSWORD x`: no operator at all.
const spacedExpression = /(?:[ \t]{1,8}(?:BY[ \t]{1,4})?|\(\s{0,20})(?=["'])/y;
// What makes the bare word after a name its value.
const setter = /(?:^|[\r\n])[ \t]*(?:ENV|ARG|LABEL|SetEnv|setenv|setx)[ \t]+$/;

function readOperator(text: string, key: Span, allowBare: boolean): Assignment | undefined {
  const found = sticky(operatorExpression, text, key.end);
  if (found) {
    const sign = found[1] as string;
    const at = key.end + found[0].length;
    if (sign === ',' && !isCallArgument(text, key)) return undefined;
    const form = sign === ',' ? 'argument' : /^(?:={2,3}|!==?)$/.test(sign) ? 'comparison' : 'assignment';
    // `includes('password') || includes('x')`: what follows a fallback is the value itself, not a call.
    if (/(?:\|\||\?\?|\?:|\bor)\s*\w[^'"\u0060]*\(/.test(found[0])) return undefined;
    const quoted = takesName.test(found[0]) ? undefined : readQuoted(text, at);
    if (quoted) return { key, ...quoted, form };
    // A bare value stands right after its operator and on its line.
    if (!allowBare || form !== 'assignment' || sign.length > 1 || /[\r\n]/.test(found[0])) return undefined;
    const bare = readBare(text, at);
    return bare && { key, value: bare, form };
  }
  const spaced = sticky(spacedExpression, text, key.end);
  if (spaced) {
    const quoted = readQuoted(text, key.end + spaced[0].length);
    return quoted && { key, ...quoted, form: 'argument' };
  }
  const gap = sticky(/[ \t]{1,8}(?=\S)/y, text, key.end);
  if (!gap || !allowBare || !setter.test(text.slice(Math.max(0, key.start - 40), key.start)))
    return undefined;
  const bare = readBare(text, key.end + gap[0].length);
  return bare && { key, value: bare, form: 'assignment' };
}

/** Calls whose second argument is no value of the first: key derivation, comparison, text work. */
const otherCalls =
  /(?:pbkdf2?\w*|s?crypt\w*|argon2\w*|hash\w*|hmac\w*|hkdf\w*|derive\w*|sha\d+|digest|equals?\w*|compare\w*|replace\w*|match\w*|expect|assert\w*|includes|indexOf|contains|split|join|log|print\w*|format|translate|test|it|describe|sprintf|concat)\s*$/i;

/** `set("password", "x")` gives a value; `hash(password, "salt")` and `["user", "password", "port"]` do not. */
function isCallArgument(text: string, key: Span): boolean {
  if (!/["']/.test(text.charAt(key.end)) || !/["']/.test(text.charAt(key.start - 1))) return false;
  let depth = 0;
  for (let at = key.start - 2; at >= Math.max(0, key.start - 160); at--) {
    const character = text.charAt(at);
    if (/[)\]}]/.test(character)) depth++;
    else if (/[([{]/.test(character) && depth-- === 0) {
      return character === '(' && !otherCalls.test(text.slice(Math.max(0, at - 40), at));
    }
  }
  return false;
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
function readBare(text: string, at: number): Span | undefined {
  const found = sticky(bareValue, text, at);
  // A run that is longer yet is data; a part of it would be a wrong value.
  if (!found || found[0].length === longestValue) return undefined;
  // An escaped line break ends the line of a text inside a literal.
  const value = found[0].replace(/\\[nrt][\s\S]*$/, '');
  const end = at + lengthWithoutClosers(value);
  return end === at ? undefined : { start: at, end };
}

const bareValue = new RegExp(
  String.raw`[^\s"'\u0060<>{}()[\],;#|&][^\s"'\u0060<>]{0,${longestValue - 1}}`,
  'y',
);
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

function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
