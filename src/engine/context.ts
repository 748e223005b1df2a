// What surrounds a value: the name it is given, the literal it stands in, and the kind of place that is.
import type { Span } from '../base';
import type { ContextKind } from './finding';

export interface ValueContext {
  readonly kind: ContextKind;
  /** The name the value is given, where there is one. */
  readonly key?: Span;
  /** The quote around the literal that holds the value. */
  readonly quote?: string;
}

/** How far back, in code units, a name may begin. */
const reach = 240;

const name = String.raw`((?:\$[eE][nN][vV]:)?[A-Za-z_@$][\w$@.-]{0,119}(?:[[{]\s?["'][\w.-]{1,80}["'])?)`;
const getter = String.raw`(?:\s?\{\s?get;[^{}]{0,40}\})?`;
const closing = String.raw`(?:\\?["'\u0060])?(?:\}(?=\s{0,8}=[\s"'])|(?:\[\w{0,20}\])?[\])]{0,2}${getter})`;
// A type stands on its name's line: behind `if (x):` and a line break the next name is assigned.
const typeName = String.raw`[A-Za-z_&][\w.<>\[\]?| &']{0,60}`;
const type = String.raw`(?:\??[ \t]{0,8}:[ \t]{0,8}(?:\[\])?${typeName}(?=\s{0,8}:?=[^=>])|\s{1,4}\*?string(?=\s{0,4}=)|\s{1,4}As\s{1,4}\w{1,30}(?=\s{0,4}=))?`;
const operator = String.raw`\s{0,40}(=>|::?:?=|\?\?=?|\|\|=?|\?:|={1,3}|[?.+]=|!==?|<-|:|,|->|\(|>|%3[aAdD]|(?<=\)\s{0,3})or\b)\s{0,40}`;
const wrapper = String.raw`(?:(?:new\s{1,4})?[A-Za-z_][\w.:<>]{0,60}\(\s{0,20}){0,2}`;
const prefix = String.raw`(?:["'](?=\\["'])|[bBrRuUfFL@$]{1,3}(?=["'\u0060])|!!str\s|&[\w-]{1,30}\s)?`;
// A scheme before the token inside the literal: "Bearer …", "token …", "Key …"; on a line of its own `key:` is the name,
// and so it is behind the sign of an option: `--from-literal=key=…`.
const scheme = String.raw`(?:(?<!\n[ \t]{0,40}|=)(?:[Bb]earer|BEARER|[Tt]oken|[Kk]ey|[Bb]asic|BASIC|Bot|ApiKey|[Aa]pi-?[Kk]ey)[ =:]{1,2})?`;
const opening = String.raw`(\\?(?:"""|'''|["'\u0060]))?`;
// A name that begins where no letter stands before: without that each letter of the window would be tried.
const assigned = new RegExp(
  `(?<![A-Za-z_@$])${name}${closing}${type}${operator}${wrapper}${prefix}${opening}${scheme}$`,
);
const signAfterName = new RegExp(
  String.raw`^\\?["'\u0060]?(?:\[\w{0,20}\])?[\])}]{0,2}${getter}(?:[ \t]{0,8}:[ \t]{0,8}${typeName}(?=\s{0,8}=[^=>])|\s{1,4}\*?string(?=\s{0,4}=))?\s*(=>|::?:?=|[?.+]?=|:|,|\(|>)`,
);
// `ENV NAME value`, `#define NAME @"value"`, `@name "value"`, `--name value`, `IDENTIFIED BY 'x'`.
const spaced = new RegExp(String.raw`(?:^|[\s"'\u0060@(:])(-{0,2}[A-Za-z_][\w.-]{1,80})[ \t]{1,8}@?(["']?)$`);

/** Describes the place of `span` in `text`. */
export function describeContext(text: string, span: Span): ValueContext {
  const windowStart = Math.max(0, span.start - reach);
  const left = text.slice(windowStart, span.start);
  const line = lineStart(text, span.start, windowStart);
  const lineText = text.slice(line, span.start);
  const quote = quoteAround(text, lineText, span);
  const key = assignedName(left, windowStart) ?? spacedName(lineText, line);
  const context: ValueContext = {
    kind: kindOf(text, lineText, key),
    ...(key ? { key: labelledName(text, key) ?? key } : {}),
    ...(quote === undefined ? {} : { quote }),
  };
  return context;
}

/** True when the line up to the value looks like a comment of some language. */
function isCommentLine(lineText: string): boolean {
  return (
    /^\s*(?:\/\/|#(?!\w*\s*[{[])|\*(?!\w)|\/\*|--\s|<!--|;|%|REM\s)/.test(lineText) ||
    /\s(?:\/\/|#)\s/.test(lineText)
  );
}

/** Offset of the beginning of the line of `at`, but not before `limit`. */
export function lineStart(text: string, at: number, limit = 0): number {
  const first = Math.max(0, limit);
  let start = at;
  while (start > first && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}

/** Offset of the end of the line of `at`, but not after `limit`. */
export function lineEnd(text: string, at: number, limit = text.length): number {
  let end = at;
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

function assignedName(left: string, offset: number): Span | undefined {
  const found = assigned.exec(left);
  if (!found) return undefined;
  const start = offset + found.index;
  return { start, end: start + (found[1] as string).length };
}

function spacedName(lineText: string, offset: number): Span | undefined {
  const found = spaced.exec(lineText);
  if (!found) return undefined;
  const start = offset + found.index + found[0].indexOf(found[1] as string);
  return { start, end: start + (found[1] as string).length };
}

const valueName = /^(?:value|val|defaultValue|default|content)$/i;
const labelBefore =
  /\b(?:name|key|id|variable)["']?\s{0,4}[:=]\s{0,4}["']?([\w.:-]{2,100})["']?[\s,;]{0,40}["']?(?:[a-z]{1,12}:)?$/i;
const variableBefore = /\bvariable\s{1,4}"([\w-]{2,100})"\s{0,4}\{[^{}]{0,120}$/;
const elementBefore = /<(?:key|name|param-name)>\s{0,20}([\w.:-]{2,100})\s{0,20}<\/[a-z-]{1,12}>\s{0,80}<$/i;

/** `<WeatherKey value="…"/>` */
const tagBefore = /<([A-Za-z][\w.-]{1,100})\s{1,8}$/;
/** `get("WEATHER_KEY", default="…")`: the literal before, among other arguments, is the name. */
const callBefore = /\(\s{0,8}["']-{0,2}([A-Za-z_][\w.-]{1,100})["'],[^()\r\n]{0,100}$/;

/**
 * `name: DB_PASSWORD` on the line before `value: …` (Kubernetes, Azure, ECS), `key="X" value="…"`,
 * `android:name="X" android:value="…"`, `<key>X</key><string>…`, `variable "X" { default = "…" }`: X is the name.
 */
function labelledName(text: string, key: Span): Span | undefined {
  const own = text.slice(key.start, key.end);
  const isElement = /^(?:string|data|value|param-value)$/.test(own) && text[key.start - 1] === '<';
  // `android:value="x"` reads like a name with a type.
  const isAttribute = /^:value\s?=/.test(text.slice(key.end, key.end + 8));
  if (!isElement && !isAttribute && !valueName.test(own)) return undefined;
  const from = Math.max(0, key.start - 200);
  const before = text.slice(from, key.start);
  const found =
    (isElement ? elementBefore : labelBefore).exec(before) ??
    variableBefore.exec(before) ??
    callBefore.exec(before) ??
    tagBefore.exec(before);
  if (!found) return undefined;
  const start = from + found.index + found[0].indexOf(found[1] as string, found[0].search(/[:=>"]/) + 1);
  return { start, end: start + (found[1] as string).length };
}

/** The quote that opens on the line before the value and closes after it. */
function quoteAround(text: string, lineText: string, span: Span): string | undefined {
  const after = text.slice(span.end, lineEnd(text, span.end, span.end + reach));
  for (let at = lineText.length - 1; at >= 0; at--) {
    const character = lineText.charAt(at);
    if (!/["'`]/.test(character)) continue;
    return after.includes(character) ? character : undefined;
  }
  return undefined;
}

function kindOf(text: string, lineText: string, key: Span | undefined): ContextKind {
  if (isCommentLine(lineText)) return 'comment';
  if (lineText.includes('://') && /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]{0,200}$/i.test(lineText))
    return 'url';
  if (
    /(?:^|["'\s])(?:Authorization|Proxy-Authorization|Cookie|X-[\w-]{2,40}|[\w]{1,20}-(?:API-)?(?:Key|Token))["']?\s{0,4}[:,]/i.test(
      lineText,
    )
  )
    return 'header';
  if (!key) return 'text';
  const between = text.slice(key.end, lineText.length > 0 ? key.end + 120 : key.end);
  const sign = signAfterName.exec(between)?.[1];
  if (sign === '>') return 'xml';
  if (sign === ',' || sign === '(') return 'argument';
  if (sign === ':') return text[key.start - 1] === '"' ? 'json' : 'yaml';
  return sign === '=' && /^\s*(?:export\s+)?[A-Z][A-Z0-9_]*=/.test(lineText) ? 'env' : 'assignment';
}
