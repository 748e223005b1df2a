// Values that are nothing but a word of tests, in calls that are made in tests most of all.
import { identifierWords } from '../identifierWords';
import { secretWords, weakWords } from '../score/words';
import type { Check } from './check';

/** Always holds, with a doubt for a word like `test` or `password`, whatever number follows. */
export const weakWord: Check = (value) => {
  const words = identifierWords(value);
  const isWeak = words.every(
    (word) => weakWords.has(word) || secretWords.has(word) || /^\d{1,4}$/.test(word),
  );
  return isWeak
    ? { holds: true, doubts: true, text: 'is a word that tests use' }
    : { holds: true, text: 'is no word of tests' };
};
