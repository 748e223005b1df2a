// Refuses values that read like words or identifiers rather than like random characters.
import type { Check } from './check';

/** Holds when the value is not made of words. */
export const notWord: Check = (value) => ({ holds: !isWordy(value), text: 'does not read like words' });

/**
 * True when letters make up the value and come in runs with vowels where speech has them. Random text of one case
 * has about a fifth of vowels and long runs of consonants; words have between a quarter and two thirds.
 */
export function isWordy(value: string): boolean {
  const parts = value.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  const letters = parts.filter((part) => /[A-Za-z]/.test(part)).join('');
  const digits = value.replace(/\D/g, '').length;
  if (letters.length === 0 || digits > value.length / 4) return false;
  const runs = parts.filter((part) => /[A-Za-z]/.test(part));
  // Random mixed-case text falls apart into many short runs.
  if (runs.length > 2 && letters.length / runs.length < 3) return false;
  const vowels = letters.replace(/[^aeiouyAEIOUY]/g, '').length / letters.length;
  return vowels >= 0.22 && vowels <= 0.65 && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(letters);
}
