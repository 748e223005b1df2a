// Checks on which kinds of characters a value is made of.
import type { Check } from './check';

/** Has both letters and digits. */
export const lettersAndDigits: Check = (value) => ({
  holds: /[A-Za-z]/.test(value) && /\d/.test(value),
  text: 'has letters and digits',
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
