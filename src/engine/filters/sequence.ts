// Values typed along the keyboard or counted up: abcdef…, 123456…, and repeated blocks.
import type { Filter } from './filter';

/** Each character's neighbour along the keyboard or in counting, round and round where that makes sense. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm', '0123456789abcdef0'];
const reversed = rows.map((row) => row.split('').reverse().join(''));
const neighbours = [...rows, ...reversed].map(nextCodes);

export const sequence: Filter = ({ value }) => {
  if (value.length < 8) return undefined;
  const lower = value.toLowerCase();
  const covered = longestRun(lower);
  if (covered >= 8 && covered >= value.length * 0.4) return 'a sequence of neighbouring characters';
  return value.length >= 12 && isRepeated(lower) ? 'one block repeated' : undefined;
};

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
