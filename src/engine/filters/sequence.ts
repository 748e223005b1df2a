// Values typed along the keyboard or counted up: abcdef…, 123456…, and repeated blocks.
import type { Filter } from './filter';

/** Each character's neighbour along the keyboard or in counting, round and round where that makes sense. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm', '0123456789abcdef0'];
const reversed = rows.map((row) => row.split('').reverse().join(''));
const neighbours = [...rows, ...reversed].map(nextCodes);

export const sequence: Filter = ({ value, generic }) => {
  if (value.length < 8) return undefined;
  const lower = value.toLowerCase();
  const covered = longestRun(lower);
  if (covered >= 8 && covered >= value.length * 0.4) return 'a sequence of neighbouring characters';
  if (generic && value.length >= 24 && isCounted(lower)) return 'several runs of neighbouring characters';
  return value.length >= 12 && isRepeated(lower) ? 'one block repeated' : undefined;
};

/** `1234567890abcdef` again and again, or two of them like a zip: `a1b2c3d4`. */
function isCounted(value: string): boolean {
  const pick = (rest: number): string =>
    Array.from(value)
      .filter((_, at) => at % 2 === rest)
      .join('');
  return inRuns(value) > 0.8 || (inRuns(pick(0)) > 0.8 && inRuns(pick(1)) > 0.8);
}

/** Share of the characters that stand in runs of four and more neighbours, 0 to 1. */
function inRuns(value: string): number {
  let counted = 0;
  for (let at = 0; at < value.length;) {
    let length = 1;
    for (const next of neighbours) {
      let end = at + 1;
      while (end < value.length && next[value.charCodeAt(end - 1)] === value.charCodeAt(end)) end++;
      length = Math.max(length, end - at);
    }
    if (length >= 4) counted += length;
    at += length;
  }
  return counted / value.length;
}

/** Length of the longest stretch of the value in which each character is the neighbour of the one before. */
function longestRun(value: string): number {
  let best = 0;
  for (const next of neighbours) {
    let length = 1;
    for (let at = 1; at < value.length; at++) {
      length = next[value.charCodeAt(at - 1)] === value.charCodeAt(at) ? length + 1 : 1;
      if (length > best) best = length;
    }
  }
  return best;
}

/** For each ASCII character the code of the one after it in the row, 0 for none. */
function nextCodes(row: string): Uint8Array {
  const next = new Uint8Array(128);
  for (let at = 1; at < row.length; at++) next[row.charCodeAt(at - 1)] = row.charCodeAt(at);
  return next;
}

/** The whole value is a block of at most six characters again and again. */
function isRepeated(value: string): boolean {
  for (let size = 1; size <= 6; size++) {
    const block = value.slice(0, size);
    if (block.repeat(Math.ceil(value.length / size)).slice(0, value.length) === value) return true;
  }
  return false;
}
