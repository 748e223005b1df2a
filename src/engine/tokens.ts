// Finds long tokens with digits: keys without a mark of their own stand in them, and most texts have few.
import type { Span } from '../base';

/** Code units; rules of shorter values are looked for by their near words in the whole text. */
export const shortestToken = 14;

/** Code units of a match that may stand outside of its token, delimiters and padding. */
export const tokenOverhang = 32;

/** Letters, digits, `_`, `-`, `+` and `/`. */
export function isTokenCode(code: number): boolean {
  return code < 128 && inTokens[code] === 1;
}

/**
 * All longest runs of token characters that have at least `shortestToken` of them and a digit, in their order.
 * Looks at a third of the characters of source text: from where a run would have to have come to, back to what ends it.
 */
export function longTokens(text: string): Span[] {
  const tokens: Span[] = [];
  for (let at = shortestToken - 1; at < text.length; at += shortestToken) {
    const start = at - shortestToken + 1;
    while (at >= start && isTokenCode(text.charCodeAt(at))) at--;
    if (at >= start) continue;
    at = start + shortestToken;
    while (at < text.length && isTokenCode(text.charCodeAt(at))) at++;
    if (hasDigit(text, start, at)) tokens.push({ start, end: at });
  }
  return tokens;
}

/** Whether `longTokens` finds any in the text of these bytes, in UTF-8 or a single-byte encoding. */
export function hasLongToken(bytes: Uint8Array): boolean {
  let length = 0;
  let digits = 0;
  for (const byte of bytes) {
    if (!isTokenCode(byte)) length = digits = 0;
    else if (isDigit(byte)) digits++;
    if (isTokenCode(byte) && ++length >= shortestToken && digits > 0) return true;
  }
  return false;
}

const inTokens = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+/')
  inTokens[character.charCodeAt(0)] = 1;

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
