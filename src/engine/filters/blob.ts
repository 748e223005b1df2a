// Pieces of something larger: embedded images, encoded data, minified names; a bare key stands alone.
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
  if (isLineOfData(text, span)) return 'a line of encoded data';
  // A literal prefix in the middle of base64 data is chance, too, unless a boundary stands before it.
  let start = span.start;
  let end = span.end;
  const stop = blobLength;
  while (start > 0 && span.start - start < stop && isBase64(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - span.end < stop && isBase64(text.charCodeAt(end))) end++;
  const around = span.start - start + (end - span.end);
  if (around < (distinctive ? stop : 40)) return undefined;
  // A path or an address has many slashes and dots; data has few slashes.
  const run = text.slice(start, end);
  return /:\/\//.test(text.slice(Math.max(0, start - 8), end)) ||
    (run.match(/\//g)?.length ?? 0) > run.length / 12
    ? undefined
    : 'inside encoded data';
};

/** True when the match fills a line of base64 whose neighbour is one, too. */
function isLineOfData(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = /([A-Za-z0-9+/]{40,})\r?\n[ \t]*[A-Za-z0-9+/]*$/.test(
    text.slice(Math.max(0, start - 200), start),
  );
  const after = /^[A-Za-z0-9+/]*={0,2}\r?\n[ \t]*([A-Za-z0-9+/]{40,})/.test(text.slice(end, end + 200));
  return (
    (before || after) &&
    !/[\r\n]/.test(text.slice(start, end)) &&
    /^[A-Za-z0-9+/=]+$/.test(text.slice(start, end))
  );
}

/** Letters, digits, `+`, `/`, `=`. */
function isBase64(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 47 ||
    code === 61
  );
}
