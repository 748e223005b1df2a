// Reads sections of settings whose name says that all of their values are secrets: `[tokens]` of an INI or TOML file, `passwords:`
// of YAML, and lines of names and values below.
import type { Span } from '../../base';
import { lineStart } from '../context';
import { charactersOf } from '../characters';
import type { Assignment } from './assignment';
import { readQuoted, sticky } from './literal';
import { holdsOneOf, nameOfSeveral } from './several';

/** Lines of a section; more are data. */
const mostLines = 200;

export const behindHeadings = charactersOf(']:"\'');
const endsHeading = /\][ \t]{0,8}(?:[#;][^\r\n]{0,200})?\r?\n/y;
const endsMapping = /["']?:[ \t]{0,8}(?:#[^\r\n]{0,200})?\r?\n/y;
const skipped = /[ \t]{0,40}(?:[#;][^\r\n]{0,400})?\r?\n/y;
const entry = /([ \t]{0,40})(["']?)[A-Za-z_][\w.@-]{0,60}\2[ \t]{0,20}(=|:(?=[ \t]))[ \t]{0,8}/y;
/** Without quotes a value has letters and digits: words and numbers are settings of something else. */
const bare =
  /(?=[^\s]{0,80}\d)(?=[^\s]{0,80}[A-Za-z])[^\s"'`#;&*!|>%@{}[\],<$][^\s"'`<>{}[\],]{3,300}(?=[ \t]{0,8}(?:[#;][^\r\n]{0,200})?(?:\r?\n|$))/y;
const restOfLine = /[^\r\n]{0,4000}(?:\r?\n|$)/y;

/** The values of the section that the name is the heading of; empty when it is none. */
export function readSection(text: string, key: Span, allowBare: () => boolean): readonly Assignment[] {
  const isHeading = text[key.start - 1] === '[';
  const kind = nameOfSeveral(text.slice(key.start, key.end));
  const heading = kind && sticky(isHeading ? endsHeading : endsMapping, text, key.end);
  if (!kind || !heading) return [];
  const indent = /^[ \t]*(?:- )?["'[]?$/.exec(text.slice(lineStart(text, key.start), key.start))?.[0];
  if (indent === undefined || !allowBare()) return [];
  const items: Assignment[] = [];
  let at = key.end + heading[0].length;
  for (let line = 0; line < mostLines && at < text.length; line++) {
    const empty = sticky(skipped, text, at);
    if (empty) {
      at += empty[0].length;
      continue;
    }
    const found = sticky(entry, text, at);
    if (!found || (isHeading ? found[3] === ':' : found[3] === '=')) break;
    if (!isHeading && (found[1] as string).length <= indent.replace(/["']$/, '').length) break;
    const start = at + found[0].length;
    const quoted = readQuoted(text, start);
    const plain = quoted ? null : sticky(bare, text, start);
    const value = quoted?.value ?? (plain && { start, end: start + plain[0].length });
    if (value && holdsOneOf(kind, found[0], text.slice(value.start, value.end)))
      items.push({ key, value, ...(quoted ? { quote: quoted.quote } : {}), form: 'list' });
    at = start + (sticky(restOfLine, text, start)?.[0].length ?? 0);
  }
  return items;
}
