// Reads values that no operator ties to their name: calls, statements, sentences, lines of a name and a value.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { asksFor } from './call';
import { charactersOf, inWords, isAmong, signBehind, skip, skipBack, white } from '../characters';
import { readBare, readQuoted, sticky } from './literal';

const behindSpaced = charactersOf(' \t"\'`*');
const behindBlocks = charactersOf(' "\'){');
const behindChained = charactersOf('"\'])(');
// `#define PASSWORD "x"` and `@"x"`, `(defvar *password* "x")`, `IDENTIFIED BY 'x'`, `setPassword("x")`, `the password is "x"`: no operator at all.
const called =
  /\(\s{0,20}(?:["']\w{1,40}["'],\s{0,8})?(?:\[\]byte\()?(?:[bBrRuUfFL@$]{1,3}(?=["']))?(?=["'])/y;
const spaced =
  /["'\u0060*]?[ \t]{1,8}(?:(?=["'\u0060])|@(?="))|["'\u0060]?[ \t]{1,8}(?:(?:BY|is|are|was|of|as|to|with):?[ \t]{1,4}){1,2}(?:\*\*)?(?=["'\u0060])|[ \t]{1,4}\.[ \t]{1,4}(?=")|[ \t]{1,20}PIC[ \t]{1,4}[XA](?:\(\d{1,3}\))?[ \t]{1,20}VALUE[ \t]{1,4}(?=["'])/iy;
/** A block of nothing but the value, which it answers or begins with: `let(:password) { 'x' }`, C++'s `string password{"x"}`. */
const block = /["']?\)?[ \t]{0,4}\{[ \t]{0,4}(?=(["'])[^"'\r\n]{1,200}\1[ \t]{0,4}\})/y;
/** What is expected of the value of that name. */
const expected =
  /["'\])(]{0,4}\)\s{0,20}\.(?:to(?:Be|Equal|StrictEqual|HaveValue)|(?:to|should)\.(?:\w{2,8}\.){0,2}(?:equals?|eql?)|isEqualTo|shouldBe|shouldEqual)\(\s{0,8}(?=["'])/y;
/** In a header the values stand in a column: `#define PASSWORD            "x"`. */
const column = /[ \t]{9,80}@?(?=")/y;
const definition = /#[ \t]{0,8}define[ \t]{1,16}$/;
/** A line of a configuration file that is a name and a value: `requirepass value`. */
const line = /[ \t]{1,20}([^\s"'\u0060<>{}()[\];,=:][^\s"'\u0060<>{}()[\];,]{2,199})[ \t]{0,8}(?=\r?\n|$)/y;
const lineBegins = /(?:^|[\r\n])[ \t]*(?:[#;]\s?)?(?:set[ \t]{1,4})?$/;
// What makes the bare word after a name its value.
const setter =
  /(?:^|[\r\n])[ \t]*(?:ENV|ARG|LABEL|SetEnv|setenv|setx|set[ \t]+-\w{1,4}|proxy_set_header|(?:fastcgi|uwsgi|scgi)_param|RequestHeader[ \t]+(?:set|add))[ \t]+$/;

/** Right behind the name. */
export const behindAny = charactersOf('( \t"\'\u0060*){]');

/** `setPassword("x")`, `password "x"`, `expect(password).toBe('x')`, `requirepass x` and their like. */
export function readSpaced(text: string, key: Span, allowBare: () => boolean): Assignment | undefined {
  const call = text[key.end] === '(' ? sticky(called, text, key.end) : null;
  if (call) {
    if (asksFor(text.slice(key.start, key.end))) return undefined;
    const quoted = readQuoted(text, key.end + call[0].length);
    return quoted && { key, ...quoted, form: 'argument' };
  }
  const sign = text.charAt(signBehind(text, key.end));
  const answered = sign === '{' && isAmong(behindBlocks, text, key.end) ? sticky(block, text, key.end) : null;
  if (answered) {
    const quoted = readQuoted(text, key.end + answered[0].length);
    return quoted && { key, ...quoted, form: 'assignment' };
  }
  const chain =
    (sign === '.' || text[key.end] === '(') && isAmong(behindChained, text, key.end)
      ? sticky(expected, text, key.end)
      : null;
  const gap = chain ?? (isAmong(behindSpaced, text, key.end) ? readGap(text, key) : null);
  const quoted = gap && readQuoted(text, key.end + gap[0].length);
  if (quoted && chain) return { key, ...quoted, form: 'comparison' };
  // "or pass 'ignore' to skip": a verb, no name.
  if (quoted && !/^pass$/i.test(text.slice(key.start, key.end))) return { key, ...quoted, form: 'spaced' };
  if (!isAmong(blanks, text, key.end)) return undefined;
  if (!mayBegin(text, key.start)) return undefined;
  const queued = readQueued(text, key);
  if (queued) return allowBare() ? queued : undefined;
  const before = text.slice(Math.max(0, key.start - 40), key.start);
  const isSet = setter.test(before);
  if ((!isSet && !lineBegins.test(before)) || !allowBare()) return undefined;
  if (isSet) {
    const blank = sticky(/[ \t]{1,8}(?=\S)/y, text, key.end);
    const bare = blank ? readBare(text, key.end + blank[0].length, false) : undefined;
    return bare && { key, value: bare, form: 'assignment' };
  }
  const found = sticky(line, text, key.end);
  if (!found) return undefined;
  const start = key.end + found[0].indexOf(found[1] as string);
  return { key, value: { start, end: start + (found[1] as string).length }, form: 'spaced' };
}

/** Of what stands before a bare value's name: a line's end, a sign of a comment or a queue, the last letters of commands. */
const endsBefore = charactersOf('\r\n#;VGLvxrmtdgG0123456789');

/** A quick look that spares the expressions. */
function mayBegin(text: string, start: number): boolean {
  const last = skipBack(blanks, text, start, 40);
  if (last < 0 || isAmong(endsBefore, text, last)) return true;
  // `set -gx PASSWORD x`
  for (let at = last; at > last - 5; at--) if (text[at] === '-') return true;
  return false;
}

/** Commands of a device in one line, `Backlog SSID1 attic; Password1 x; Topic lamp`. */
const backlog = /\bbacklog\d?[ \t]{1,4}(?:[^\r\n]{0,300};[ \t]{0,4})?$/i;
const ofQueue = /[ \t]{1,4}([^\s;"'\u0060<>]{2,200})[ \t]{0,4}(?=[;"'\u0060]|\r?\n|$)/y;

function readQueued(text: string, key: Span): Assignment | undefined {
  if (!/(?:;|[gG]\d?)[ \t]{0,4}$/.test(text.slice(Math.max(0, key.start - 6), key.start))) return undefined;
  if (!backlog.test(text.slice(Math.max(0, key.start - 360), key.start))) return undefined;
  const found = sticky(ofQueue, text, key.end);
  if (!found) return undefined;
  const start = key.end + found[0].indexOf(found[1] as string);
  return { key, value: { start, end: start + (found[1] as string).length }, form: 'spaced' };
}

function readGap(text: string, key: Span): RegExpExecArray | null {
  if (!isAmong(afterBlanks, text, skip(blanks, text, key.end + 1, 84))) return null;
  const gap = sticky(spaced, text, key.end);
  if (gap) return gap;
  const wide = sticky(column, text, key.end);
  return wide && definition.test(text.slice(Math.max(0, key.start - 32), key.start)) ? wide : null;
}

const blanks = charactersOf(' \t');
/** Of what a value or a word before it begins with. */
const afterBlanks = charactersOf('"\'`.@biawoptBIAWOPT');
const inCalls = charactersOf(`${inWords}$.>:()[]-`);
const before =
  /(?:assert\w{0,24}|(?:\b|_)equals?\w{0,12}|\beq_?|\bis|str(?:n?case|n)?cmp|compare\w{0,12})\(\s{0,20}(?:\w{1,10},\s{0,8})?(["'])([^"'\r\n]{1,200})\1,\s{0,20}[\w$.>:()[\]-]{0,60}$/i;

const brackets = charactersOf('()');
export const behindExpected = charactersOf('() \t\r\n\f\v');

/** `assertEquals("x", config.getPassword())`: the value stands before the name. */
export function readExpectedBefore(text: string, key: Span): Assignment | undefined {
  if (!isAmong(brackets, text, skip(white, text, key.end, 2))) return undefined;
  if (!followsArgument(text, key.start)) return undefined;
  const from = Math.max(0, key.start - 320);
  const found = before.exec(text.slice(from, key.start));
  if (!found) return undefined;
  const value = found[2] as string;
  const start = from + found.index + found[0].lastIndexOf(value);
  return { key, value: { start, end: start + value.length }, quote: found[1] as string, form: 'comparison' };
}

/** A quick look that spares the expression: only what belongs to a call stands between the name and `",`. */
function followsArgument(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 60 && isAmong(inCalls, text, at)) at--;
  while (at > start - 80 && isAmong(white, text, at)) at--;
  return text[at] === ',' && /["']/.test(text.charAt(at - 1));
}
