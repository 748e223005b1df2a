// Characters as the compiled rules tell of them: ranges in a string.
import { type Range, sizeOf, union } from './characters';

/** Of ASCII's characters, those that a class may hold to be worth a look. */
const mostTold = 100;
/** The same of what may be passed over: that a few characters stop it tells much where it may be long. */
export const mostPassed = 124;
/** Stands for all characters that are not ASCII. */
const other = 128;

/**
 * The first and the last character of each range, U+0080 for all that is not ASCII: `azAZ`. Empty for a class that
 * holds nearly all, and so tells nothing.
 */
export function writtenRanges(ranges: readonly Range[], ignoreCase: boolean, most = mostTold): string {
  const all = union(ignoreCase ? ranges.flatMap(inBothCases) : ranges);
  const ascii = all
    .filter(([first]) => first < other)
    .map(([first, last]): Range => [first, Math.min(last, other - 1)]);
  if (sizeOf(ascii) > most) return '';
  const told: readonly Range[] = all.some(([, last]) => last >= other) ? [...ascii, [other, other]] : ascii;
  return told.map((range) => String.fromCharCode(...range)).join('');
}

/** The ranges of what `writtenRanges` wrote. */
export function readRanges(written: string): readonly Range[] {
  return Array.from({ length: written.length / 2 }, (_, at): Range => [
    written.charCodeAt(2 * at),
    written.charCodeAt(2 * at + 1),
  ]);
}

function inBothCases([first, last]: Range): readonly Range[] {
  const upper: Range = [Math.max(first, 0x61) - 32, Math.min(last, 0x7a) - 32];
  const lower: Range = [Math.max(first, 0x41) + 32, Math.min(last, 0x5a) + 32];
  return [[first, last], ...[upper, lower].filter(([from, to]) => from <= to)];
}
