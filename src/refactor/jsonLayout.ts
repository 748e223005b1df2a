// How a JSON file is laid out, so that what is added looks like the rest of it.
import type { FormattingOptions } from 'jsonc-parser';
import { lineEndOf } from './style';

/** By the first indented line; two spaces where there is none. */
export function jsonLayoutOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const isTab = indent.startsWith('\t');
  return { insertSpaces: !isTab, tabSize: isTab ? 1 : indent.length, eol: lineEndOf(text) };
}
