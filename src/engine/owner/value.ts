// The whole of a value of which one long token was found: a key may have dots and colons between its parts.
import type { Span } from '../../base';

/** Code units; what is longer is data. */
const longestValue = 1200;

/**
 * The literal in quotes that holds the token and nothing but one word, else the token with what hangs on to it;
 * undefined where the token is a part of something else: an address, a path, a sentence in quotes.
 */
export function wholeValue(text: string, token: Span): Span | undefined {
  const loose = extend(text, token, inLiteral);
  const quote = text.charAt(loose.start - 1);
  if (/["'`]/.test(quote) && text.charAt(loose.end) === quote) return judged(text, loose);
  const bare = extend(text, token, inToken);
  return /["'`\w%@&?]/.test(text.charAt(bare.start - 1)) && !isOpening(text, bare.start)
    ? undefined
    : judged(text, bare);
}

const inLiteral = /[\w+/=.:~|-]/;
const inToken = /[\w+/.~-]/;

/** A quote that opens the literal of which the value is the first word, or the letter of an escape. */
function isOpening(text: string, at: number): boolean {
  return /(?:\\[nrt]|\\?["'`])$/.test(text.slice(Math.max(0, at - 2), at));
}

function extend(text: string, { start, end }: Span, among: RegExp): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestValue && among.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < longestValue && among.test(text.charAt(to))) to++;
  // A sentence's full stop.
  while (to > end && /[.:]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function judged(text: string, span: Span): Span | undefined {
  if (span.end - span.start > longestValue) return undefined;
  return /:\/\/|^[./~]|\/\//.test(text.slice(span.start, span.end)) ? undefined : span;
}
