// What the lines beside a value say of it: in a table of names each one is named after its own value.
import type { Span } from '../../base';
import { lineEnd, lineStart } from '../context';
import { identifierWords } from '../identifierWords';

/** Code units of a line; longer ones are data. */
const longestLine = 200;
const named =
  /([A-Za-z_$][\w$]{2,60})["']?\s{0,20}(?::\s{0,4}[A-Za-z&?]{1,20}\s{0,4})?(?:=>?|:|,|\s)\s{0,20}@?["']([A-Za-z_][\w.-]{1,60})["']/;

/** Whether a line beside the value's own is `EMAIL = "email"`: there a password that is called so is a name as well. */
export function amongNames(text: string, { start, end }: Span): boolean {
  const from = lineStart(text, start, start - longestLine);
  const to = lineEnd(text, end, end + longestLine);
  return namesItself(lineBefore(text, from)) || namesItself(lineAfter(text, to));
}

function lineBefore(text: string, from: number): string {
  const end = from - (text.startsWith('\r\n', from - 2) ? 2 : 1);
  return end > 0 ? text.slice(lineStart(text, end, end - longestLine), end) : '';
}

function lineAfter(text: string, to: number): string {
  const start = to + (text.startsWith('\r\n', to) ? 2 : 1);
  return text.slice(start, lineEnd(text, start, start + longestLine));
}

/** The value's words are the last ones of the name, in whatever spelling. */
function namesItself(line: string): boolean {
  const found = named.exec(line);
  if (!found) return false;
  const name = identifierWords(found[1] as string).join('');
  const value = identifierWords(found[2] as string).join('');
  return value.length > 1 && (name.endsWith(value) || value.endsWith(name));
}
