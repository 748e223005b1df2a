// Refuses values that read like words or identifiers rather than like random characters.
import { isDigit } from '../characters';
import { letterRuns } from '../letterRuns';
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
  let [runs, letters, spoken, mostConsonants, digits] = [0, 0, 0, 0, 0];
  letterRuns(value, (start, end) => {
    runs++;
    letters += end - start;
    for (let at = start, consonants = 0; at < end; at++) {
      if (vowels[value.charCodeAt(at) & 31] === 1) {
        spoken++;
        consonants = 0;
      } else mostConsonants = Math.max(mostConsonants, ++consonants);
    }
  });
  for (let at = 0; at < value.length; at++) if (isDigit(value.charCodeAt(at))) digits++;
  if (letters === 0 || digits > value.length / 4) return false;
  // "user_api_key": separators show the words, however short; without them only long runs do.
  if (runs > 2 && letters / runs < 4 && !isSeparated.test(value)) return false;
  const share = spoken / letters;
  return share >= 0.22 && share <= 0.65 && mostConsonants < 6;
}

const isSeparated = /^[A-Z]?[a-z]+(?:[-_.:/ ][A-Z]?[a-z]+\d?)+$|^[A-Z]+(?:[-_.:/ ][A-Z]+\d?)+$/;

/** By the lower five bits of a letter's code; `y` is one, too: "rhythm" can be spoken. */
const vowels = new Uint8Array(32);
for (const vowel of 'aeiouy') vowels[vowel.charCodeAt(0) & 31] = 1;
