// String literals of Python: prefixes, quotes, escapes, and the way to f-strings.
import { decodeEscapes, type Escapes, type Literal } from '../../syntax';

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
 * A literal without holes as an f-string with the expression in the secret's place.
 * Undefined for bytes, which have no f-strings, and for named characters, whose braces would be doubled.
 */
export function asFString(literal: Literal, expression: string): string | undefined {
  const { prefix, marks } = openingOf(literal.open);
  const { before, after } = literal;
  if (prefix.includes('b') || (before + after).includes('\\N{')) return undefined;
  const double = (text: string): string => text.replace(/[{}]/g, '$&$&');
  const raw = prefix.includes('r') ? 'r' : '';
  return `${raw}f${marks}${double(before)}{${expression}}${double(after)}${marks}`;
}

const shared: Escapes['simple'] = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
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
