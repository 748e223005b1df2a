// The one judgement where no word calls a value a key: whether chance made it.
import { unreadability } from '../score/letterPairs';
import { madeByChance } from './chance';
import type { Check } from './check';

/** Holds, with a doubt, for what has both letters and digits and does not read like words or names. */
export const drawn: Check = (value) => ({
  holds:
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    madeByChance(value, 'one sign') &&
    !isName(value) &&
    !isData(value),
  doubts: true,
  text: 'is a random value that no word calls a key',
});

/** Words run together, with a number here and there: `TweetSearchV2StreamParams`, `g18_rec709_to_lin_rec709`. */
function isName(value: string): boolean {
  if (/^[a-z]{1,8}\d{0,4}(?:[_-]{1,2}(?:[a-z]{1,13}|[a-z]{1,10}\d{1,4}[a-z]{0,3}|\d{1,4})){2,}$/i.test(value))
    return true;
  const words = (value.match(/[A-Z]?[a-z]{2,}/g) ?? []).join('').length;
  return words > value.length * 0.55 && unreadability(value) < 0.25;
}

/** Hexadecimal of a length that no key has: colours, numbers of a curve, a line of a table. */
function isData(value: string): boolean {
  return /^[0-9a-f]+$/i.test(value) && !hexLengths.has(value.length);
}

const hexLengths = new Set([24, 32, 40, 48, 56, 64, 80, 96, 128]);
