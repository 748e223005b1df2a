// Reads maps of secrets, as those of a test's accounts: `passwords = {"jo": "x", "ann": "y"}`.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, signBehind } from '../characters';
import { readQuoted, sticky } from './literal';

/** Names of several; a map of credentials or secrets has fields of other kinds too, and tokens are a parser's as well. */
const several = /(?:passwords|passwds|passphrases|(?:api|auth|access)[_-]?(?:key|token)s)$/i;
const opening = /(?:\\?["'])?\]?\s{0,8}(?::=|=>?|:)\s{0,8}(?:map\[string\]string)?[{[(]\s{0,80}/y;
const name = /(?:(["'])[\w.@+ -]{1,60}\1|:?[A-Za-z_$][\w$-]{0,40})\s{0,4}(?:=>|:|=)\s{0,8}[bru]?(?=["'])/y;
/** Fields of what describes a secret: `"passwords": {"type": "list"}`. */
const field =
  /^["':]?(?:type|shape|format|name|title|label|description|default|location|message|pattern|help|url)\b/i;
const comma = /\s{0,8},\s{0,80}(?=["':A-Za-z_$])/y;
const closed = /\s{0,8},?\s{0,80}[\])}]/y;
const mapSigns = charactersOf('=:');

/** The values of a map of nothing but names and literals; empty when it is none. */
export function readMap(text: string, key: Span): readonly Assignment[] {
  if (!isAmong(mapSigns, text, signBehind(text, key.end))) return [];
  if (!several.test(text.slice(key.start, key.end))) return [];
  const found = sticky(opening, text, key.end);
  const items: Assignment[] = [];
  for (let at = key.end + (found?.[0].length ?? 0); found;) {
    const entry = sticky(name, text, at);
    const literal = entry && readQuoted(text, at + entry[0].length);
    if (!literal || field.test(entry[0])) return [];
    items.push({ key, ...literal, form: 'list' });
    const end = literal.value.end + literal.quote.length;
    const next = sticky(comma, text, end);
    if (!next) return sticky(closed, text, end) ? items : [];
    at = end + next[0].length;
  }
  return items;
}
