// Puts a string into a TOML array of strings, laid out as the others are: strings may hold brackets, lines may end in comments.
import { lineEndOf } from '../style';

/** An array as it is written; offsets are of the text that it was read from. */
export interface TomlArray {
  readonly items: readonly ArrayItem[];
  /** Behind the opening bracket. */
  readonly start: number;
  /** Of the closing bracket. */
  readonly end: number;
}

interface ArrayItem {
  /** Between the quotes. */
  readonly text: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const token = /(["'])((?:(?!\1)[^\n\\]|\\.)*)\1|#[^\r\n]*|[\s,]+/y;

/** @param from before the opening bracket @returns undefined for what is no array of plain strings */
export function readArray(text: string, from: number): TomlArray | undefined {
  const opening = /^\s*\[/.exec(text.slice(from))?.[0];
  if (opening === undefined) return undefined;
  const start = from + opening.length;
  const items: ArrayItem[] = [];
  let at = start;
  while (text[at] !== ']') {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return undefined;
    const [whole, quote, item] = found;
    if (quote !== undefined && item !== undefined)
      items.push({ text: item, quote, start: at, end: at + whole.length });
    at += whole.length;
  }
  return { items, start, end: at };
}

/** The text with one more item at the array's end. */
export function addToArray(text: string, { items, start, end }: TomlArray, item: string): string {
  const last = items.at(-1);
  const entry = (last?.quote ?? '"') + item + (last?.quote ?? '"');
  if (!last)
    return text.slice(0, start) + entry + text.slice(text.slice(start, end).trim() === '' ? end : start);
  const indent = /\n([ \t]*)$/.exec(text.slice(0, last.start))?.[1];
  const before = text.slice(0, last.end);
  if (indent === undefined) return `${before}, ${entry}${text.slice(last.end)}`;
  // A comment belongs to the item before it, and stays on its line.
  const [, comma = '', rest = ''] = /^([ \t]*,)?([ \t]*(?:#[^\r\n]*)?)/.exec(text.slice(last.end, end)) ?? [];
  const tail = text.slice(last.end + comma.length + rest.length);
  const lineEnd = lineEndOf(text);
  const line = `${comma === '' ? ',' : comma}${rest}${lineEnd}${indent}${entry},`;
  return before + line + (tail.startsWith(']') ? lineEnd : '') + tail;
}
