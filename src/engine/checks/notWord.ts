// Refuses values that read like words or identifiers rather than like random characters.
import { unreadability } from '../score/letterPairs';
import type { Check } from './check';

/** Above this share of odd pairs of letters runs as long as words came about by chance. */
const leastUnreadable = 1 / 3;

/** Holds when the value is not made of words. */
export const notWord: Check = (value) => ({
  holds: !isWordy(value) || unreadability(value) >= leastUnreadable,
  text: 'does not read like words',
});

/**
 * True when letters make up the value, in runs as long as words are, with vowels where speech has them. Random text
 * of one case has about a fifth of vowels and long runs of consonants; words have between a quarter and two thirds.
 * Random text of mixed case falls apart into short runs.
 */
export function isWordy(value: string): boolean {
  const runs = value.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  const letters = runs.join('');
  const digits = value.replace(/\D/g, '').length;
  if (letters.length === 0 || digits > value.length / 4) return false;
  // "user_api_key": separators show the words, however short; without them only long runs do.
  const isSeparated = /^[A-Z]?[a-z]+(?:[-_.:/ ][A-Z]?[a-z]+\d?)+$|^[A-Z]+(?:[-_.:/ ][A-Z]+\d?)+$/.test(value);
  if (!isSeparated && runs.length > 2 && letters.length / runs.length < 4) return false;
  const vowels = letters.replace(/[^aeiouyAEIOUY]/g, '').length / letters.length;
  return vowels >= 0.22 && vowels <= 0.65 && !runs.some((run) => /[bcdfghjklmnpqrstvwxz]{6}/i.test(run));
}
