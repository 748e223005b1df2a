// Reads what stands on the line below its name in a document: `### Password` or `Admin password:`, and the value.
import type { Span } from '../../base';
import { lineStart } from '../context';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, skip } from '../characters';
import { sticky } from './literal';

/** Code units before the name on its line. */
const reach = 80;
/** A few words, behind the signs of a heading, a list or bold text. */
const before = /^[ \t>]{0,8}(#{1,6} |[*-] )?(\*\*)?(?:[A-Za-z0-9][\w'-]{0,20} ){0,4}$/;
/** A value alone on its line, of letters and something else; what a colon or a stop ends is text, and what `#` ends a prompt. */
const below =
  /(\*\*|:\*\*|:)?[ \t]{0,8}\r?\n(?:[ \t]{0,8}\r?\n)?[ \t]{0,8}(?:[>*-] )?[`*]{0,3}((?=[^\s]{0,62}\d)(?=[^\s]{0,62}[A-Za-z])[^\s"'`*<>{}()[\]|,;:=$%#-][^\s"'`*<>{}()[\]|,;:=]{3,62}[^\s"'`*<>{}()[\]|,;:=.#$%])[`*]{0,3}[ \t]{0,8}(?=\r?\n|$)/y;
const beforeLineEnd = charactersOf(':* \t');
const lineEnds = charactersOf('\r\n');
export const behindTitles = charactersOf(':* \t\r\n');

/** The value below a name that ends its line, which is a heading or has a colon. */
export function readBelow(text: string, key: Span, allowBare: () => boolean): Assignment | undefined {
  if (!isAmong(lineEnds, text, skip(beforeLineEnd, text, key.end, 16))) return undefined;
  const found = sticky(below, text, key.end);
  const title = found && before.exec(text.slice(lineStart(text, key.start, key.start - reach), key.start));
  if (!title || (title[1]?.startsWith('#') !== true && found[1] === undefined) || !allowBare())
    return undefined;
  const value = found[2] as string;
  const start = key.end + found[0].lastIndexOf(value);
  return { key, value: { start, end: start + value.length }, form: 'spaced' };
}
