// Reads what tests and robots type into a field: `get('#password').type('x')`, `fill('#password', 'x')`,
// `passwordInput.sendKeys('x')`.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, signBehind } from '../characters';
import { readQuoted, sticky } from './literal';

const methods =
  'type|fill|send_?keys|set_?value|add_?value|enter_?text|type_?text|input_?text|press_?sequentially|change_?text';
/** The rest of a selector, a pattern or a call that finds the field. */
const rest = String.raw`(?:["'\])}\s]{0,6}|\/i?)\){0,2}`;
/** An event that brings the text along: `{ target: { value: 'x' } }`. */
const event = String.raw`(?:\{\s{0,8}target:\s{0,8}\{\s{0,8}value:\s{0,8})?`;
const chained = new RegExp(
  String.raw`${rest}\s{0,20}(?:\.(?:clear|focus|click|first|last)\(\)\s{0,20}){0,2}\.(?:${methods}|set|val|simulate)\(\s{0,8}(?:["']change["'],\s{0,4})?${event}(?=["'])|["']?\)?,\s{0,8}:?with(?::|\s?=>)\s{0,8}(?=["'])`,
  'iy',
);
const handed = new RegExp(String.raw`${rest},\s{0,8}${event}(?=["'])`, 'y');
/** The call whose second argument is typed into its first. */
const typing = new RegExp(
  String.raw`(?:^|[^\w])(?:${methods}|fill_?field|change)\(\s{0,8}[^"'\u0060/;\n{}]{0,60}(?:["'\u0060/][^"'\u0060;\n]{0,40}["']?)?$`,
  'i',
);
/** The field that was found goes into a variable, which gets the value below: `pw = find("#password")`, `pw.send_keys("x")`. */
const below = String.raw`\\?${rest}\){0,2};?\s{1,40}(?:\w{1,30}\.(?:click|clear)\(\);?\s{1,40}){0,2}(\w{1,30})\.(?:${methods})\(\s{0,8}(?=["'])`;
const typedBelow = new RegExp(below, 'iy');
const isSet = /\.(?:set|val)\(\s{0,8}$/;
const ownMethod = new RegExp(String.raw`\.(?:${methods})$`, 'i');
const fieldEnding = /[-_.]?(?:field|input|text_?box|box|element|locator)$/i;
export const behindFields = charactersOf('\\"\'])}/(,. \t');

/** What is typed into the field that is called `key`; the assignment's name leaves out that it is a field. */
export function readTyped(text: string, key: Span): Assignment | undefined {
  const name = text.slice(key.start, key.end);
  const method = text[key.end] === '(' ? ownMethod.exec(name) : null;
  const gap = method ? sticky(/\(\s{0,8}(?=["'])/y, text, key.end) : gapBehind(text, key);
  const quoted = gap && readQuoted(text, key.end + gap[0].length);
  if (!quoted || (isSet.test(gap[0]) && goesOn(text, quoted.value.end))) return undefined;
  const field = method ? name.slice(0, method.index) : name;
  const end = key.start + field.replace(fieldEnding, '').length;
  return { key: { start: key.start, end }, ...quoted, form: 'comparison' };
}

/** From the name to what is typed; the sign behind the name tells in which of the ways it may be. */
function gapBehind(text: string, key: Span): RegExpExecArray | null {
  const sign = signBehind(text, key.end);
  switch (text.charAt(sign)) {
    case '(':
      return null;
    case '.':
      return sticky(chained, text, key.end);
    case ',':
      return sticky(chained, text, key.end) ?? handedTo(text, key);
    case '/':
      return sticky(chained, text, key.end) ?? handedTo(text, key) ?? keptField(text, key);
    default:
      return endsStatement(text, key.end, sign) ? keptField(text, key) : null;
  }
}

/** `send({ password }).set('Accept', kind)`: with another argument behind it, the text is the name of what is set. */
function goesOn(text: string, end: number): boolean {
  return /^["']\s{0,4},\s{0,8}[^\s{]/.test(text.slice(end, end + 16));
}

/** Whether what ends so may name a field: its own name leaves the end out. */
export function namesField(end: string): boolean {
  return fieldEnding.test(end) || ownMethod.test(end);
}

/** A semicolon behind what closes, or a line's end behind the bracket of a call. */
function endsStatement(text: string, end: number, sign: number): boolean {
  return text[sign] === ';' || (sign > end + 1 && /\)\s{0,4}\n/.test(text.slice(end, sign)));
}

function keptField(text: string, key: Span): RegExpExecArray | null {
  const found = sticky(typedBelow, text, key.end);
  if (!found) return null;
  const before = text.slice(Math.max(0, key.start - 160), key.start);
  const kept = /(?:^|[^\w.])(\w{1,30})\s{0,4}:?=[^=\n][^\n]{0,120}$/.exec(before);
  return kept?.[1] === found[1] ? found : null;
}

function handedTo(text: string, key: Span): RegExpExecArray | null {
  const found = sticky(handed, text, key.end);
  return found && typing.test(text.slice(Math.max(0, key.start - 120), key.start)) ? found : null;
}
