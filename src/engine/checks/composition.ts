// Checks on which kinds of characters a value is made of.
import { unreadability } from '../score/letterPairs';
import type { Check } from './check';

/** Has both letters and digits. */
export const lettersAndDigits: Check = (value) => ({
  holds: hasBoth(value),
  text: 'has letters and digits',
});

function hasBoth(value: string): boolean {
  return /[A-Za-z]/.test(value) && /\d/.test(value);
}

/** Letters without a digit: fewer of them say nothing of how they were made. */
const leastDrawn = 8;
/** Words of European languages stay below it. */
const leastUnreadable = 1 / 3;

/** A sign that neither words nor names have between their letters: `Blue#Kettle`. */
const parted = /[A-Za-z][!#$%^*+~=?][A-Za-z]/;

/**
 * Has letters and digits, a sign between letters, or letters that don't follow each other so in words: one in eight
 * drawn passwords has no digit.
 */
export const digitsOrDrawn: Check = (value) => ({
  holds:
    hasBoth(value) ||
    parted.test(value) ||
    (value.length >= leastDrawn && unreadability(value) >= leastUnreadable),
  text: hasBoth(value)
    ? 'has letters and digits'
    : parted.test(value)
      ? 'has a sign between letters'
      : 'has letters that no word has in a row',
});

/** Has lower case, upper case and a digit. */
export const mixedCase: Check = (value) => ({
  holds: /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value),
  text: 'has both cases and digits',
});

/** Has at least `minimum` different characters. */
export const minUnique: Check = (value, minimum) => {
  const different = new Set(value).size;
  return { holds: different >= minimum, text: `${different} different characters` };
};
