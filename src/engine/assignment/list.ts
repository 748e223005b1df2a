// Reads the values of lists and of YAML's block scalars.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, inWords, isAmong, signBehind, skip } from '../characters';
import { readQuoted, sticky } from './literal';

const makers =
  'set|frozenset|list|array|(?:Arrays\\.)?asList|listOf|setOf|arrayOf|(?:Set|List|Array|Vec)\\.(?:of|from)|\\w{0,20}Array|\\w{0,20}List';
/** An operator and the beginning of a list: `= [`, `: {`, `= (`, `= new String[] {`, `:= []string{`, `= listOf(`, `= new HashSet<>(Arrays.asList(`. */
const opening = new RegExp(
  String.raw`(?:\\?["'])?\]?(?:\s{0,8}(?::=|=>?|:)\s{0,8}|\((?=\[))(?:[[({]|(?:new\s{1,4})?(?:\[\]\w{1,20}|\w{1,30}\[\]\s?|vec!)[{[]|(?:(?:new\s{1,4})?[A-Z]\w{1,20}(?:<\w{0,30}>)?\()?(?:${makers})\([[{(]?)\s{0,80}(?=[bru]?["'])`,
  'y',
);
export const listSigns = charactersOf('=:(');
/** The rest of the sign, and white space. */
const behindSign = charactersOf('=> \t\r\n\f\v');
const firstOfList = charactersOf(`${inWords}[({`);
const firstOfArgument = charactersOf('[');
const comma = /["']?\s{0,8},\s{0,80}(?=[bru]?["'])/y;
const closed = /\s{0,8},?\s{0,80}[\])}]/y;

/** `passwords = ["a", "b"]`: a list of nothing but literals; empty when it is none. */
export function readList(text: string, key: Span): readonly Assignment[] {
  const sign = signBehind(text, key.end);
  const next = skip(behindSign, text, sign + 1, 9);
  if (!isAmong(text[sign] === '(' ? firstOfArgument : firstOfList, text, next)) return [];
  const found = sticky(opening, text, key.end);
  if (!found) return [];
  const items: Assignment[] = [];
  for (let at = key.end + found[0].length; ;) {
    if (/[bru]/.test(text.charAt(at))) at++;
    const literal = readQuoted(text, at);
    if (!literal) return [];
    items.push({ key, ...literal, form: 'list' });
    const end = literal.value.end + literal.quote.length;
    const next = sticky(comma, text, end);
    if (!next) return sticky(closed, text, end) ? items : [];
    at = end + next[0].length;
  }
}

export const behindYaml = charactersOf('"\': \t');
export const yamlSigns = charactersOf(':');
const item =
  /[ \t]*\r?\n[ \t]*-[ \t]+(?:(["'])([^"'\r\n]{1,200})\1|([^\s"'#&*!|>{}[\]%@,:]\S{0,199}))[ \t]*(?=\r?\n|$)/y;
const block = /["']?[ \t]*:[ \t]*[|>][-+]?\d?[ \t]*\r?\n([ \t]+)(\S+)[ \t]*(?=\r?\n(?!\1\S)|\r?\n?$)/y;

/** The lines below a property that describe it, each with the same beginning: in a comment, too. */
const described =
  /["']?[ \t]*:[ \t]*\r?\n([ \t]{0,40}(?:[*#][ \t]{1,40}|[ \t]))(?:[A-Za-z][\w-]{0,30}:[^\r\n]{0,200}\r?\n\1){0,6}(?:[Ee]xample|[Dd]efault):[ \t]*(["']?)([^\s"'#&*!|>{}[\]%@,][^\s"']{2,199})\2[ \t]*(?=\r?\n|$)/y;

/**
 * YAML: `passwords:` and lines that begin with a dash; `password: |` and one line below; a property's `example: x`.
 */
export function readYaml(text: string, key: Span, allowBare: () => boolean): readonly Assignment[] {
  if (!allowBare()) return [];
  const scalar = sticky(block, text, key.end);
  if (scalar) {
    const end = key.end + scalar[0].trimEnd().length;
    return [{ key, value: { start: end - (scalar[2] as string).length, end }, form: 'assignment' }];
  }
  const example = sticky(described, text, key.end);
  if (example) {
    const [whole, , quote = '', value = ''] = example;
    const end = key.end + whole.trimEnd().length - quote.length;
    const span = { start: end - value.length, end };
    return [{ key, value: span, ...(quote ? { quote } : {}), form: 'assignment' }];
  }
  const colon = sticky(/["']?[ \t]*:(?=[ \t]*\r?\n[ \t]*-)/y, text, key.end);
  const items: Assignment[] = [];
  if (!colon) return items;
  let at = key.end + colon[0].length;
  for (let found = sticky(item, text, at); found; found = sticky(item, text, at)) {
    at += found[0].length;
    const value = found[2] ?? found[3] ?? '';
    const end = at - (found[0].length - found[0].trimEnd().length) - (found[1] ? 1 : 0);
    const span = { start: end - value.length, end };
    items.push({ key, value: span, ...(found[1] ? { quote: found[1] } : {}), form: 'list' });
  }
  return items;
}
