// HOT. Finds base64 that holds text (RFC 4648, either alphabet, padded or not, in one line or wrapped) and decodes it.
//
// Cost: linear. The runs are those that the matcher has found, and one is given up at the first byte that no text has,
// which in identifiers, images and digests comes within a few characters.
// Rejected: a regular expression for the runs (reads every character), a generator (a third slower on real code).
import type { Span } from '../base';
import { decodeBase64Text } from './checks/base64Text';

/** Base64 and the text that it holds. */
export interface DecodedRun {
  /** The base64 characters with their padding, and the line breaks of a wrapped text. */
  readonly span: Span;
  readonly text: string;
}

/** All that was decoded of a text. */
export interface DecodedRuns {
  /** By position. */
  readonly runs: readonly DecodedRun[];
  /** True when the budget did not reach to the end of the text. */
  readonly isCut: boolean;
}

/**
 * Decodes what can be.
 *
 * @param stretches all longest runs of base64 characters that may be long enough (`tokens.ts`)
 * @param shortest runs are left alone below so many characters of base64
 * @param budget characters of base64 that are decoded in one text
 */
export function decodeRuns(
  text: string,
  stretches: readonly Span[],
  shortest: number,
  budget: number,
): DecodedRuns {
  const found: Found = { runs: [], left: budget };
  let taken = 0;
  for (const { start, end } of stretches) {
    if (found.left <= 0) break;
    if (end - start < shortest || start < taken) continue;
    const from = afterEscape(text, start);
    // Both alphabets' own signs: then it is several things, as `sha512-…` or a path.
    if (hasBothSigns(text, start, end)) takePieces(text, from, end, shortest, found);
    else {
      taken = unwrapped(text, start, end);
      take(text, from, taken, found);
    }
  }
  return { runs: found.runs, isCut: found.left <= 0 };
}

/** On the way: what was decoded, and how many characters may still be looked at. */
interface Found {
  readonly runs: DecodedRun[];
  left: number;
}

/** A look at raw bytes: false when no run is long enough to hold a secret. */
export function holdsBase64(bytes: Uint8Array, shortest: number): boolean {
  for (let at = shortest - 1; at < bytes.length; at += shortest) {
    let start = at;
    while (start >= 0 && digits[bytes[start] as number] !== none) start--;
    if (start === at) continue;
    let end = at + 1;
    while (end < bytes.length && end - start <= shortest && digits[bytes[end] as number] !== none) end++;
    if (end - start > shortest) return true;
    at = end - 1;
  }
  return false;
}

/** In the table: what is no character of base64. */
const none = 255;
/** Bits for the signs that only one alphabet has: `+` and `/`, `-` and `_`. */
const [standardSign, urlSign] = [64, 128];
const ownSigns = standardSign | urlSign;
/** By character code: six bits of value, and the bit of a sign. */
const digits = digitTable();

function digitTable(): Uint8Array {
  const table = new Uint8Array(256).fill(none);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  for (let value = 0; value < 62; value++) table[alphabet.charCodeAt(value)] = value;
  table['+'.charCodeAt(0)] = 62 | standardSign;
  table['/'.charCodeAt(0)] = 63 | standardSign;
  table['-'.charCodeAt(0)] = 62 | urlSign;
  table['_'.charCodeAt(0)] = 63 | urlSign;
  return table;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (digits[code] as number) : none;
}

function hasBothSigns(text: string, start: number, end: number): boolean {
  let signs = 0;
  for (let at = start; at < end; at++) signs |= digitAt(text, at);
  return (signs & ownSigns) === ownSigns;
}

/** The n of "\nAbCd" inside a literal belongs to the escape. */
function afterEscape(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 92) return start;
  return /[nrt]/.test(text.charAt(start)) ? start + 1 : start;
}

/** Line lengths at which tools wrap base64 (MIME 76, PEM 64) and below which a line break ends the text. */
const shortestLine = 60;

/** The end of the text whose first line goes from `start` to `end`. */
function unwrapped(text: string, start: number, end: number): number {
  const width = end - start;
  let to = end;
  for (let line = width; line === width && width >= shortestLine && width % 4 === 0;) {
    let next = to;
    if (text[next] === '\r') next++;
    if (text[next] !== '\n') break;
    next++;
    while (text[next] === ' ' || text[next] === '\t') next++;
    let stop = next;
    while (stop < text.length && digitAt(text, stop) !== none) stop++;
    line = stop - next;
    if (line === 0 || line > width) break;
    to = stop;
  }
  return to;
}

/** The parts between the signs of the alphabet of URLs. */
function takePieces(text: string, start: number, end: number, shortest: number, found: Found): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (digitAt(text, at) & urlSign) === 0) continue;
    if (at - from >= shortest) take(text, from, at, found);
    from = at + 1;
  }
}

function take(text: string, start: number, end: number, found: Found): void {
  const judged = judge(text, start, end, found.left);
  found.left -= Math.abs(judged);
  if (judged <= 0 || found.left <= 0) return;
  const span = padded(text, start, end);
  const decoded = decode(text, span);
  if (decoded !== undefined) found.runs.push({ span, text: decoded });
}

function padded(text: string, start: number, end: number): Span {
  let to = end;
  while (to < end + 2 && text[to] === '=') to++;
  return { start, end: to };
}

/**
 * Characters that are looked at until it is clear whether the run holds text in UTF-8 (RFC 3629) without control
 * characters; negative when it does not.
 */
function judge(text: string, start: number, end: number, most: number): number {
  let count = 0;
  let bits = 0;
  let awaited = 0;
  for (let at = start; at < end; at++) {
    if (at - start >= most) return -most;
    const digit = digitAt(text, at);
    // The white space of a wrapped text.
    if (digit === none) continue;
    bits = ((bits << 6) | (digit & 63)) & 0xffff;
    if (++count % 4 === 1) continue;
    const byte = (bits >>> (6 - 2 * ((count - 1) % 4))) & 0xff;
    if (awaited > 0 ? byte >> 6 !== 2 : !isBeginning(byte)) return start - at - 1;
    awaited = awaited > 0 ? awaited - 1 : continuations(byte);
  }
  return count % 4 === 1 || awaited > 0 ? start - end : end - start;
}

/** A character of text, or the first byte of one. */
function isBeginning(byte: number): boolean {
  if (byte < 128) return byte >= 32 ? byte !== 127 : byte === 9 || byte === 10 || byte === 13;
  return byte >= 0xc2 && byte <= 0xf4;
}

function continuations(first: number): number {
  if (first < 128) return 0;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

/** The text of a run that was judged to hold one; undefined when the judgement was too mild. */
function decode(text: string, { start, end }: Span): string | undefined {
  return decodeBase64Text(text.slice(start, end).replace(/\s/g, ''));
}
