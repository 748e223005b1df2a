// Passwords that anybody would try first: defaults, words of tests, counted digits.
import { undisguised } from './disguise';
import { identifierWords } from './identifierWords';
import { secretWords, weakWords } from './score/words';

/** True for `welcome1`, `admin123`, `testpass`, `P@ssw0rd`, `12345678`: known words in any spelling, and digits. */
export function isWeakPassword(value: string): boolean {
  if (value.length > longest) return false;
  if (typed.test(value)) return true;
  const word = undisguised(value);
  return isOfWeakWords(value) || (word !== undefined && isOfWeakWords(word));
}

/** More is not what one would try first. */
const longest = 20;

/** Digits, the beginning of a keyboard's row or of the letters, one character again and again. */
const typed =
  /^(?:a|qwe|qwert\w{0,8})?\d{0,14}$|^(.)\1+$|^(?:0?123456789)?abcdef(?:gh[a-z]{0,12})?$|^(?:dead|beef|cafe|babe)+$/i;

function isOfWeakWords(value: string): boolean {
  return identifierWords(value).every((word) => /^\d{1,6}$/.test(word) || isCutIntoWeakWords(word));
}

/** Whether the word is known, or several known ones run together. */
function isCutIntoWeakWords(word: string): boolean {
  /** Where a known word may begin. */
  const begins = new Set([0]);
  for (let end = 2; end <= word.length; end++) {
    for (const begin of begins) {
      const part = word.slice(begin, end);
      if (!weakWords.has(part) && !secretWords.has(part)) continue;
      begins.add(end);
      break;
    }
  }
  return begins.has(word.length);
}
