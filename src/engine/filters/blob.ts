// Pieces of something larger: embedded images, encoded data, minified names; a bare key stands alone.
import type { Span } from '../../base';
import { isDigit, isLower, isUpper } from '../characters';
import type { Filter } from './filter';

/** Characters of base64 text around the match from which on it is data with a chance likeness. */
const blobLength = 120;

export const blob: Filter = ({ text, span, value, distinctive, rule }) => {
  if (rule.where === 'key') return undefined;
  // Zero bytes; a random value has no such run.
  if (
    value.length < 200 &&
    /A{7}/.test(value) &&
    !/A{2}|A\{/.test(rule.shape) &&
    /^[\w+/-]+={0,2}$/.test(value)
  )
    return 'encoded zeros';
  // `M96 256H128V512H0V352H32V320H64V288H96V256z`
  if (
    !distinctive &&
    value.length >= 16 &&
    // One way to read a run of digits only, so that a long one takes no longer.
    /^[a-z]?-?\d+(?:(?:z?[a-z]-?|[-.])\d+)*z?$/i.test(value) &&
    /(?:[HhVvLl]\d+){4}|[HhVv]\d+[HhVv]\d+[HhVv]\d+/.test(value)
  )
    return 'a drawing';
  if (isLineOfData(text, span)) return 'a line of encoded data';
  // A literal prefix in the middle of base64 data is chance, too, unless a boundary stands before it.
  let start = span.start;
  let end = span.end;
  const stop = blobLength;
  while (start > 0 && span.start - start < stop && isData(text, start - 1)) start--;
  while (end < text.length && end - span.end < stop && isData(text, end)) end++;
  const around = span.start - start + (end - span.end);
  if (around < (distinctive ? stop : 40)) return undefined;
  // A path or an address has many slashes and dots; data has few slashes.
  const run = text.slice(start, end);
  return /:\/\//.test(text.slice(Math.max(0, start - 8), end)) ||
    (run.match(/\//g)?.length ?? 0) > run.length / 12
    ? undefined
    : 'inside encoded data';
};

/** One of base64, or the backslash with which JSON writes its slashes and the ends of its lines. */
function isData(text: string, at: number): boolean {
  return isBase64(text.charCodeAt(at)) || (text[at] === '\\' && /[/nr]/.test(text.charAt(at + 1)));
}

/** Characters of base64 from which on a line is one of data, and how far off the match its end or beginning may be. */
const dataLine = 40;
const dataReach = 200;

/** True when the match fills a line of base64 whose neighbour is one, too. */
function isLineOfData(text: string, span: Span): boolean {
  if (!isDataBefore(text, span.start) && !isDataAfter(text, span.end)) return false;
  if (isOneOfTwo(text, span)) return false;
  for (let at = span.start; at < span.end; at++) if (!isBase64(text.charCodeAt(at))) return false;
  return true;
}

/** Code units before and after a match in which two lines around it end. */
const twoLines = 400;
const dataAlone = /^[\w+/]{40,}$/;

/** Two lines of the same length and no third: keys in a list. Data that is wrapped has more lines, or a shorter last one. */
function isOneOfTwo(text: string, { start, end }: Span): boolean {
  const before = text
    .slice(Math.max(0, start - twoLines), start)
    .split('\n')
    .slice(-3)
    .reverse();
  const behind = text
    .slice(end, end + twoLines)
    .split('\n')
    .slice(0, 3);
  if (before[0]?.trim() !== '' || behind[0]?.trim() !== '') return false;
  const others = [before[2], before[1], behind[1], behind[2]].map((line) => line?.trim() ?? '');
  const data = others.filter((line) => dataAlone.test(line));
  return data.length === 1 && data[0]?.length === end - start;
}

/** Whether a line of data ends on the line before the match, which has nothing but data before the match itself. */
function isDataBefore(text: string, start: number): boolean {
  const from = Math.max(0, start - dataReach);
  let at = start;
  while (at > from && isBody(text.charCodeAt(at - 1))) at--;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  if (at <= from || text.charCodeAt(at - 1) !== 10) return false;
  at -= text.charCodeAt(at - 2) === 13 ? 2 : 1;
  let length = 0;
  while (at - length > from && length < dataLine && isBody(text.charCodeAt(at - length - 1))) length++;
  return length === dataLine;
}

/** The same for the line after the match. */
function isDataAfter(text: string, end: number): boolean {
  const to = Math.min(text.length, end + dataReach);
  let at = end;
  while (at < to && isBody(text.charCodeAt(at))) at++;
  for (let padding = 0; padding < 2 && text.charCodeAt(at) === 61; padding++) at++;
  if (text.charCodeAt(at) === 13) at++;
  if (text.charCodeAt(at) !== 10) return false;
  at++;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  let length = 0;
  while (at + length < to && length < dataLine && isBody(text.charCodeAt(at + length))) length++;
  return length === dataLine;
}

/** A space or a tab. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Letters, digits, `+`, `/`. */
function isBody(code: number): boolean {
  return code !== 61 && isBase64(code);
}

/** Letters, digits, `+`, `/`, `=`. */
function isBase64(code: number): boolean {
  return isDigit(code) || isUpper(code) || isLower(code) || code === 43 || code === 47 || code === 61;
}
