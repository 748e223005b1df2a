// Reads values behind an operator, a comma of a call, or a name that is itself data.
import type { Span } from '../../base';
import { identifierWords } from '../identifierWords';
import { secretWords } from '../score/words';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, signBehind, skip } from '../characters';
import { handingCall, takesName } from './call';
import { withoutText } from './compared';
import { endsUnclosed, readBare, readQuoted, sticky } from './literal';

const labelled =
  /["']?[\s,;]{0,40}(?:(?:type|id|class)=(?:"[^"<>\r\n]{0,60}"|'[^'<>\r\n]{0,60}')\s{1,8}){0,3}["']?(?:[a-z]{1,12}:)?(?:(?:text|string|default|plain|raw|secret)[_-]?value|value|val|content)["']?\s{0,8}[:=]\s{0,8}/iy;
/** `add_argument('--password', type=str, default='x')`, `config('SECRET', default='x')`: a default among other options. */
const defaulted =
  /["'](?:,\s{0,40}(?:["']-{0,2}[\w-]{1,30}["']|\w{1,20}\s?=\s?(?:"[^"\r\n]{0,120}"|'[^'\r\n]{0,120}'|[\w.]{1,40}))){0,5},\s{0,40}default\s?=\s?(?=["'])/y;
/** `variable "db_password" {` … `default = "x"`; `"password": { "type": "string", "example": "x" }`, `{ "value": "x" }`. */
const described =
  /["']?\s{0,8}(?::\s{0,8})?\{[^{}]{0,200}?\b["']?(?:default|defaultValue|value|example)["']?\s{0,8}[:=]\s{0,8}(?=["'])/iy;

export const beforeLabels = charactersOf('"\':= \t\r\n\f\v');
export const behindLabels = charactersOf('"\',;:{ \t\r\n\f\v');
const firstOfDescription = charactersOf(':{');
const firstOfLabel = charactersOf('tsdprvcaTSDPRVCA');
const separators = charactersOf('"\',; \t\r\n\f\v');

/**
 * The value of a name that is data: `name: DB_PASSWORD` before `value: x` (Kubernetes, ECS), `"key": "password",
 * "text_value": "x"`, `<add key="ApiKey" value="x"/>`, `android:name="com.acme.API_KEY" android:value="x"`.
 */
export function readLabelled(
  text: string,
  key: Span,
  allowBare: () => boolean,
  isNested: boolean,
): Assignment | undefined {
  const found = readLabel(text, key.end);
  if (!found) return undefined;
  const at = key.end + found[0].length;
  const quoted = readQuoted(text, at);
  if (quoted) return { key, ...quoted, form: 'assignment' };
  const bare = allowBare() ? readBare(text, at, isNested) : undefined;
  return bare && { key, value: bare, form: 'assignment' };
}

function readLabel(text: string, end: number): RegExpExecArray | null {
  const next = skip(separators, text, end, 84);
  if (isAmong(firstOfDescription, text, next)) return sticky(described, text, end);
  return (
    (isAmong(firstOfLabel, text, next) ? sticky(labelled, text, end) : null) ??
    (text[end + 1] === ',' ? sticky(defaulted, text, end) : null)
  );
}

// What may stand between a name and its value: the name's own quote or bracket (Perl's `$ENV{'NAME'}`), a type, an
// operator, a call or a prefix around the literal.
const closing = String.raw`(?:\\?["'\u0060](?:\}(?=\s{0,4}=[\s"'])|\.(?:to_(?:string|owned)|into)\(\))?|\*\*|\}(?=\s{0,4}=\s))?(?:\[\w{0,20}\])?([\])]{0,2})(?:\s?\{\s?get;[^{}]{0,40}\})?`;
// A type stands on its name's line: behind `if (x):` and a line break the next name is assigned. In `key: VALUE='` the
// sign is the padding of base64, and the quote closes.
const type = String.raw`(?:\??[ \t]{0,8}:[ \t]{0,8}(?:\[\])?[A-Za-z_&][\w.<>\[\]?| &']{0,60}(?=\s{0,8}:?=\s{0,8}[\w@$:.<>]{0,40}\(?(?:default\s?=\s?)?["'\u0060](?![\s,;]|$))|\s{1,4}As\s{1,4}\w{1,30}(?=\s{0,4}=)|\s{1,4}\*?string(?=\s{0,4}=)|\s{1,8}(?:[nN]?[vV][aA][rR])?[cC][hH][aA][rR]2?\s?\(\w{1,5}\)(?=\s{0,4}:?=))?`;
const operator = String.raw`\s{0,40}(=>|::?:?=|\?\?=?|\|\|=?|\?:|={1,3}|[?.+]=|!==?|<-|:(?!:)|,|->|(?<=\)\s{0,3})or\b)(?:(?<=:)\*\*)?\s{0,40}`;
const wrapper = String.raw`(?:(?:new\s{1,4})?(?:\[\]byte|[A-Za-z_][\w.:<>]{0,60})?\(\s{0,20}(?:default(?:_value|Value)?\s?[=:]\s?(?=["'])|string,\s?(?=["']))?){0,2}`;
const prefix = String.raw`(?:[bBrRuUfFLN@$]{1,3}(?=["'\u0060])|<<(?=")|!!str\s|&[\w-]{1,30}\s)?`;
const operatorExpression = new RegExp(`${closing + type + operator}(${wrapper})${prefix}`, 'y');
/** The first characters of a sign. */
export const operatorSigns = charactersOf('=:,{[nNvVcC.?|!+<-Aso');
/** Each of them is a sign by itself. */
const sureSigns = charactersOf('=:,{[');
const anySign =
  /[=:,{[]|[nN]?[vV][aA][rR][cC]|[cC][hH][aA][rR]|\.(?:to_|into)|\?[?:=]|\|\||[+!.]=|<-|->|As|st|or/y;
// After the other operators a bare value is an expression. Those with a colon or a question mark are make's.
const givesBare = /^(?:=|:|,|\?=|::?:?=)$/;

/** `password = "x"`, `password = optional(string, "x")`, `"password": "x"`, `password => 'x'`, `set("password", "x")`, `password == "x"` and their like. */
export function readOperator(
  text: string,
  key: Span,
  allowBare: () => boolean,
  isNested: boolean,
): Assignment | undefined {
  // A look at what stands there spares most names the long expression.
  const first = signBehind(text, key.end);
  if (!isAmong(sureSigns, text, first) && !sticky(anySign, text, first)) return undefined;
  const found = sticky(operatorExpression, text, key.end);
  if (!found) return undefined;
  const between = found[0];
  const sign = found[2] as string;
  const at = key.end + between.length;
  const literal = readQuoted(text, at);
  // A bare value stands right after its operator and on its line.
  const mayBeBare = !literal && givesBare.test(sign) && !/[\r\n]/.test(between);
  if (!literal && !mayBeBare) return undefined;
  // `$passwordGroup->add(new Spacer('1rem'))`: a call of what the name holds.
  if (sign === '->' && /^->[\w:]{1,60}\(/.test(between)) return undefined;
  const closed = (found[1] as string).replaceAll(']', '').length;
  const handing = sign === ',' ? handingCall(text, key, closed) : 'gives';
  if (handing === undefined) return undefined;
  // `if key == "password":` and a line break
  if (sign === ':' && /[\r\n]/.test(between) && isCondition(text, key.start)) return undefined;
  // `if [ "$pass" = x ]` asks.
  const asks = /^(?:={2,3}|!==?)$/.test(sign) || (text[key.start] === '$' && text[key.start - 1] === '"');
  const form = handing === 'takes' ? 'argument' : asks ? 'comparison' : 'assignment';
  // `includes('password') || includes('x')`: what follows a fallback is the value itself, not a call.
  if (/(?:\|\||\?\?|\?:|\bor)\s*\w[^'"\u0060]*\(/.test(between)) return undefined;
  const isWrapped = /\(\s*\W?\w{0,3}$/.test(between.slice(between.indexOf(sign) + sign.length));
  // `password: randomSecret('shop')`
  if (/\b(?:random|generate|gen(?=[A-Z_]))\w{0,24}\(\s*$/i.test(between)) return undefined;
  const quoted = literal && !takesName(between) ? literal : undefined;
  if (quoted) {
    const isName =
      ((sign === ',' || isWrapped) && isKeyOfNext(text, quoted.value.end)) ||
      (isWrapped && isLookup(text.slice(quoted.value.start, quoted.value.end), between));
    // `ask("Password: ") != "x"`: the quote closes the literal in which the name stands.
    const closes = sign === ':' && text[key.start - 1] === quoted.quote && text[key.end] === ':';
    if (isName || closes) return undefined;
    return { key: asks ? withoutText(text, key) : key, ...quoted, form };
  }
  if (form !== 'assignment' || !mayBeBare || !allowBare()) return undefined;
  const bare = isWrapped
    ? readUnclosed(text, key.end + between.lastIndexOf(found[3] as string))
    : readBare(text, at, isNested);
  // "password: some more words": a sentence, or a value of several words; `{ password: x }` and a comment end there.
  if (bare && sign === ':' && sticky(/[ \t]{1,8}(?!\*\/|-->)[^\s#&|}\]]/y, text, bare.end)) return undefined;
  return bare && { key, value: bare, form };
}

/** `password=hunt(er2`: a bracket that nothing closes on the line is a character of the value. */
function readUnclosed(text: string, at: number): Span | undefined {
  const bare = readBare(text, at, false);
  return bare && endsUnclosed(text, bare) ? bare : undefined;
}

/** True when the key's line begins a block of statements. */
function isCondition(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(?:^|[\r\n])[ \t]*(?:if|elif|while|for|case|with)\b[^\r\n]*$/.test(before);
}

/** `_("Password"), 'remember': …`: what follows the comma is the next name; a colon at the end of a line opens a block. */
function isKeyOfNext(text: string, end: number): boolean {
  return (
    !/^["'`]\){1,2}:[ \t]{0,8}(?:\r?\n|$)/.test(text.slice(end, end + 16)) &&
    /^["'`]\]?\)?\s{0,40}(?::(?!:)|=>)/.test(text.slice(end, end + 50))
  );
}

/** `pwd = options.take("password")`: the literal in the call only names what it answers. */
function isLookup(value: string, between: string): boolean {
  if (!/\w\(\s*\W?\w{0,3}$/.test(between) || /\[\]byte\(\s*$|\bString::from\(\s*$/.test(between))
    return false;
  const words = identifierWords(value).filter((word) => !/^\d+$/.test(word));
  // Names of variables shout: `setting_or('SMTP_PASSWORD', 'x')`.
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && secretWords.has(words.at(-1) ?? '')) return true;
  return words.length > 0 && words.every((word) => secretWords.has(word));
}
