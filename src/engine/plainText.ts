// Where code holds text of another kind: in its comments, and in literals of many lines.
import type { Span } from '../base';
import { lineStart } from './context';

const comment = /^\s*(?:\/\/|#+(?=\s)|\*(?!\w)|\/\*|--\s|<!--|;|%)/;
/** A remark behind code: `('jo', 'x'), -- password: y`. */
const remark = /\s(?:\/\/|--|#)\s{1,3}\w$/;
const ownLine = /^\s*(?:export\s+|- )?["']?[\w.-]*$/;

/** Languages whose back quotes are no literals, and often alone: in C's comments a ` opens what a ' closes. */
const withoutBackQuotes = /\.(?:c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|java|rs|swift|erl|hs|lua|y|l|idl)$/i;

/** Tells of each place whether a bare word there is text: asked in the order of the text or not. */
export function plainText(text: string, path: string): (place: Span) => boolean {
  let borders: readonly number[] | undefined;
  return (place) => {
    const line = text.slice(lineStart(text, place.start, place.start - 120), place.start);
    // With the next character: `*password = x` is no line of a comment.
    const begun = line + text.charAt(place.start);
    if (comment.test(begun) || remark.test(begun)) return true;
    if (!ownLine.test(line)) return false;
    borders ??= bordersOf(text, !withoutBackQuotes.test(path));
    return countBefore(borders, place.start) % 2 === 1;
  };
}

/** Offsets of the quotes around literals of many lines: Python's and Java's three, or back quotes. */
function bordersOf(text: string, withBackQuotes: boolean): readonly number[] {
  const triple = [...offsetsOf(text, '"""'), ...offsetsOf(text, "'''")].sort((a, b) => a - b);
  if (triple.length > 0) return triple;
  return withBackQuotes ? offsetsOf(text, '`') : [];
}

function offsetsOf(text: string, quote: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) offsets.push(at);
  return offsets;
}

function countBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
