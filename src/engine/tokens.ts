// Finds long tokens with digits: keys without a mark of their own stand in them, and most texts have few.
import type { Span } from '../base';
import { isDigit } from './characters';

/** Code units; rules of shorter values are looked for by their near words in the whole text. */
export const shortestToken = 20;

/** Code units of a match that may stand outside of its token, delimiters and padding. */
export const tokenOverhang = 40;

/** Letters, digits, `_`, `-`, `+` and `/`, those of both alphabets of base64. */
export function isTokenCode(code: number): boolean {
  return code < 128 && inTokens[code] === 1;
}

/**
 * All longest runs of at least `shortest` token characters, in their order.
 * Looks at a third of the bytes of source text: from where a run would have to have come to, back to what ends it.
 *
 * @param bytes of a text (`asciiBytes.ts`)
 */
export function tokenRuns(bytes: Uint8Array, shortest = shortestToken): Span[] {
  const runs: Span[] = [];
  const length = bytes.length;
  for (let at = shortest - 1; at < length; at += shortest) {
    const start = at - shortest + 1;
    while (at >= start && inTokens[bytes[at] as number] === 1) at--;
    if (at >= start) continue;
    at = start + shortest;
    while (at < length && inTokens[bytes[at] as number] === 1) at++;
    runs.push({ start, end: at });
  }
  return runs;
}

/** Those of the runs that have a digit. */
export function withDigits(bytes: Uint8Array, runs: readonly Span[]): readonly Span[] {
  return runs.filter(({ start, end }) => hasDigit(bytes, start, end));
}

/** Whether a run of them with a digit is in the text of these bytes, in UTF-8 or a single-byte encoding. */
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

/** By byte; none that is not ASCII. */
const inTokens = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+/')
  inTokens[character.charCodeAt(0)] = 1;

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(bytes[at] as number)) return true;
  return false;
}
