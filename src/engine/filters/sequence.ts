// Values typed along the keyboard or counted up: abcdef…, 123456…, and repeated blocks.
import type { Filter } from './filter';

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '0123456789abcdef0123456789abcdef',
];
const reversed = rows.map((row) => row.split('').reverse().join(''));

export const sequence: Filter = ({ value, rule }) => {
  if (value.length < 8) return undefined;
  const lower = value.toLowerCase();
  const covered = longestRun(lower);
  // A weak password such as abc12345 is still a credential; a key that is a sequence is a sample.
  const isPassword = rule.where === 'key' && rule.id.includes('password');
  if (!isPassword && covered >= 8 && covered >= value.length * 0.4)
    return 'a sequence of neighbouring characters';
  return value.length >= 12 && isRepeated(lower) ? 'one block repeated' : undefined;
};

/** Length of the longest stretch of the value that stands in one of the rows. */
function longestRun(value: string): number {
  let best = 0;
  for (const row of [...rows, ...reversed]) {
    for (let at = 0; at + best < value.length; at++) {
      let length = best + 1;
      while (at + length <= value.length && row.includes(value.slice(at, at + length))) best = length++;
    }
  }
  return best;
}

/** The whole value is a block of at most six characters again and again. */
function isRepeated(value: string): boolean {
  for (let size = 1; size <= 6; size++) {
    const block = value.slice(0, size);
    if (block.repeat(Math.ceil(value.length / size)).slice(0, value.length) === value) return true;
  }
  return false;
}
