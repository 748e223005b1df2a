// Reads maps of secrets, as those of a test's accounts: `passwords = {"jo": "x", "ann": "y"}`.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf } from '../characters';
import { readQuoted, sticky } from './literal';
import { holdsOneOf, nameOfSeveral } from './several';

const opening =
  /(?:\\?["'])?\]?(?:\s{0,8}(?::=|=>?|:)\s{0,8}(?:map\[string\]string)?[{[(]|[ \t]{1,8}\{)\s{0,80}/y;
const name = /(?:(["'])[\w.@+ -]{1,60}\1|:?[A-Za-z_$][\w$-]{0,40})\s{0,12}(?:=>|:|=)\s{0,8}[bru]?(?=["'])/y;
/** Fields of what describes a secret: `"passwords": {"type": "list"}`. */
const field =
  /^["':]?(?:type|shape|format|name|title|label|description|default|location|message|pattern|help|url)\b/i;
/** In Terraform's language a line's end will do. */
const comma = /(?:\s{0,8}[,;]\s{0,80}|[ \t]{0,8}\r?\n\s{0,80})(?=["':A-Za-z_$])/y;
const closed = /\s{0,8},?\s{0,80}[\])}]/y;
export const mapSigns = charactersOf('=:{');

/** The values of a map of nothing but names and literals; empty when it is none. */
export function readMap(text: string, key: Span): readonly Assignment[] {
  const kind = nameOfSeveral(text.slice(key.start, key.end));
  if (!kind) return [];
  const found = sticky(opening, text, key.end);
  const items: Assignment[] = [];
  for (let at = key.end + (found?.[0].length ?? 0); found;) {
    const entry = sticky(name, text, at);
    const literal = entry && readQuoted(text, at + entry[0].length);
    if (!literal || (kind === 'any' && field.test(entry[0]))) return [];
    const { start, end: valueEnd } = literal.value;
    if (holdsOneOf(kind, entry[0], text.slice(start, valueEnd)))
      items.push({ key, ...literal, form: 'list' });
    const end = valueEnd + literal.quote.length;
    const next = sticky(comma, text, end);
    if (!next) return sticky(closed, text, end) ? items : [];
    at = end + next[0].length;
  }
  return items;
}
