// Reads options of command lines and parameters of addresses.
import type { Span } from '../../base';
import { charactersOf } from '../characters';
import type { Assignment } from './assignment';
import { sticky } from './literal';

/** `--password value` and `--password=value` on a command line, as text of its own or inside a literal. */
export function readOption(text: string, key: Span): Assignment | undefined {
  if (text[key.start] !== '-') return undefined;
  const dashes = /^--?/.exec(text.slice(key.start, key.start + 2))?.[0].length ?? 0;
  if (dashes === 0) return undefined;
  // With one dash only `"-password", "x"` and `-password 'x'` are surely options; `-p x` has rules of its own.
  if (
    dashes === 1 &&
    ((key.end - key.start < 5 && !quotedShort.test(text.slice(key.start - 1, key.end + 1))) ||
      /[\w)\]]/.test(text.charAt(key.start - 1)))
  )
    return undefined;
  const found = sticky(dashes === 1 ? quotedOption : option, text, key.end);
  const value = found?.[2];
  if (!found || value === undefined || value.startsWith('-')) return undefined;
  const valueEnd = key.end + found[0].length - (found[1] as string).length;
  const span = { start: valueEnd - value.length, end: valueEnd };
  return found[1]
    ? { key, value: span, quote: found[1], form: 'option' }
    : { key, value: span, form: 'option' };
}

/** Right behind an option's name. */
export const behindOption = charactersOf('= \t"\'');

/** Short ones that stand for themselves in a list of arguments: `'-pw', 'x'`. */
const quotedShort = /^["']-(?:pw|pwd|pass)["']$/;
const option = /(?:=|[ \t]{1,8}|["'],\s{0,20}["'])(["']?)([^\s"'`;|&<>]{1,512})\1/y;
const quotedOption = /(?:[ \t]{1,8}(?=["'])|["'],\s{0,20}(?=["']))(["'])([^\s"'`;|&<>]{1,512})\1/y;

export const beforeQuery = charactersOf('?&');
export const behindQuery = charactersOf('=');

/** The fields of a form, from the quote of its literal on. */
const formBefore = /["'`](?:[\w.%-]{1,60}=[^\s"'`&=]{0,120}&)+$/;

/** `?token=value` and `&token=value` in an address, `"user=jo&password=x"` in the body of a form. */
export function readQuery(text: string, key: Span): Assignment | undefined {
  const found = sticky(/=([^\s"'`<>{}()[\]&#;,|\\$]{3,512})/y, text, key.end);
  const before = text.slice(Math.max(0, key.start - 200), key.start);
  if (!found || !(/:\/\/|\/[\w.-]*\?|^[?&]/.test(before) || formBefore.test(before))) return undefined;
  return { key, value: { start: key.end + 1, end: key.end + found[0].length }, form: 'query' };
}
