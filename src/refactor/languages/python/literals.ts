// String literals of Python: prefixes, quotes, escapes, and the way to f-strings.
import { insert } from '../../edits';
import { controlEscapes, decodeEscapes, type Escapes, type Literal } from '../../syntax';
import type { Edit } from '../../types';

/** What the letters and quotes before a literal's text say about it. */
export interface Opening {
  /** Lower case, for example `rb`. */
  readonly prefix: string;
  readonly quote: '"' | "'";
  /** One quote or three. */
  readonly marks: string;
}

export function openingOf(open: string): Opening {
  const marks = /["']+$/.exec(open)?.[0] ?? '"';
  return {
    prefix: open.slice(0, open.length - marks.length).toLowerCase(),
    quote: marks.startsWith("'") ? "'" : '"',
    marks,
  };
}

/** What the program sees in place of the secret's characters; undefined when that is not certain. */
export function decode(literal: Literal): string | undefined {
  const { prefix } = openingOf(literal.open);
  let text = literal.secret.replaceAll('\r\n', '\n');
  if (prefix.includes('f')) {
    // A brace alone belongs to a hole; two stand for one.
    if (/[{}]/.test(text.replace(/\{\{|\}\}/g, ''))) return undefined;
    text = text.replaceAll('{{', '{').replaceAll('}}', '}');
  }
  if (prefix.includes('r')) return text;
  if (prefix.includes('b')) return decodeEscapes(text, byteEscapes);
  // Names of characters need a table that is not worth its weight.
  return text.includes('\\N{') ? undefined : decodeEscapes(text, textEscapes);
}

/**
 * True when the literal, which has no holes yet, can take one with few changes: its braces would have to be doubled.
 * A quote before the secret would run into the marks that end the first half; there is no other way then.
 */
export function readsAsFString({ open, before, after }: Literal): boolean {
  if ((before + after).includes('\\N{')) return false;
  const { quote, marks } = openingOf(open);
  return !/[{}]/.test(before + after) || (marks.length === 3 && before.endsWith(quote));
}

/** The prefix of an f-string with the same escapes. */
export function fPrefix(prefix: string): string {
  return prefix.includes('r') ? 'rf' : 'f';
}

/** Edits that double the braces of a literal that becomes an f-string. */
export function bracesDoubled({ node, open, before, secret, after }: Literal): Edit[] {
  const start = node.startIndex + open.length;
  const parts = [
    { text: before, at: start },
    { text: after, at: start + before.length + secret.length },
  ];
  return parts.flatMap(({ text, at }) =>
    Array.from(text.matchAll(/[{}]/g), (brace) => insert(at + brace.index, brace[0])),
  );
}

const shared: Escapes['simple'] = {
  ...controlEscapes,
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

const textEscapes: Escapes = {
  simple: shared,
  codes: { x: { min: 2, max: 2 }, u: { min: 4, max: 4 }, U: { min: 8, max: 8 } },
  octal: { min: 1, max: 3 },
  other: 'keep',
};

const byteEscapes: Escapes = {
  simple: shared,
  codes: { x: { min: 2, max: 2 } },
  octal: { min: 1, max: 3 },
  // Beyond ASCII a byte is not a character: the encoded variable would differ.
  largestByte: 0x7f,
  other: 'keep',
};
