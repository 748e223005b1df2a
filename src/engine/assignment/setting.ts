// Reads settings that stand inside of something else: of a literal, of a placeholder's default, of a document's table.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, skip } from '../characters';
import { sticky } from './literal';

const given = /=([^\s"'`\\$<>{}()[\];|&,=%#][^\s"'`\\$<>{}()|&;,]{5,511})(?=["'`\s\\;&|,)]|$)/y;
const withDefault = /:[-=]?([^\s"'`\\$<>{}:/=-][^\s"'`\\$<>{}]{2,255})\}/y;
/** Right behind the name, but for a placeholder's. */
export const behindSetting = charactersOf('=\u0060* \t|');
const cellBegins = charactersOf('`* \t');
const cell = /[`*]{0,2}[ \t]{0,40}\|[ \t]{0,40}[`*]{0,2}([^\s`|*<>{}()]{8,255})[`*]{0,2}[ \t]{0,40}\|/y;

/**
 * `"API_TOKEN=x"` and `"run -e API_TOKEN=x image"` in a literal, `${api.token:x}` `${API_TOKEN:-x}` and `${API_TOKEN:=x}`,
 * `| API_TOKEN | x |`. The form is `option` for all of them: a name and a value in a text that is handed on.
 */
export function readSetting(text: string, key: Span): Assignment | undefined {
  if (text.startsWith('${', key.start - 2)) return settingOf(key, sticky(withDefault, text, key.end));
  if (text[key.end] === '=')
    return isInLiteral(text, key) ? settingOf(key, sticky(given, text, key.end)) : undefined;
  const found = text[skip(cellBegins, text, key.end, 44)] === '|' ? sticky(cell, text, key.end) : null;
  // A name and a word are a description: `| password | required |`.
  const isTable = found && /^[ \t]*\|/m.test(lineBefore(text, key)) && /\d/.test(found[1] as string);
  return isTable ? settingOf(key, found) : undefined;
}

function settingOf(key: Span, found: RegExpExecArray | null): Assignment | undefined {
  if (!found) return undefined;
  const value = found[1] as string;
  const start = key.end + found[0].indexOf(value, 1);
  return { key, value: { start, end: start + value.length }, form: 'option' };
}

/** Right after the opening quote or an escaped line break, or a variable's name among other words of a literal. */
function isInLiteral(text: string, key: Span): boolean {
  const before = lineBefore(text, key);
  if (/(?:["'`]|\\n)(?:export )?$/.test(before)) return true;
  if (!/^[A-Z][A-Z0-9_]{3,}$/.test(text.slice(key.start, key.end)) || !/\s$/.test(before)) return false;
  let quote = '';
  for (let at = 0; at < before.length; at++) {
    const character = before.charAt(at);
    if (character === '\\') at++;
    else if (quote === '' ? /["'`]/.test(character) : character === quote)
      quote = quote === '' ? character : '';
  }
  return quote !== '';
}

/** The key's line up to the key, or its last 240 code units. */
function lineBefore(text: string, key: Span): string {
  const window = text.slice(Math.max(0, key.start - 240), key.start);
  return window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1);
}
