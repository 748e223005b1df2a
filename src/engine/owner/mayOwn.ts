// A quick look at where a provider's name stands: names that are everyday words stand in most texts, and own nothing.
import { charactersOf, isAmong, skip } from '../characters';
import { identifierWords } from '../identifierWords';
import { isOrdinaryName } from './ordinaryNames';
import { callWords, neutralWords } from './words';

/** Code units of the rest of a name, and of what may stand between it and its sign. */
const longestRest = 120;
const longestGap = 48;
const inNames = charactersOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$@.-');
const closers = charactersOf('\\"\'`])}* \t\r\n\f\v');
/** Of an operator, a type, a call, the next part of a name or the next field. */
const signs = charactersOf('=:?|.+!(<>,;[s%');
const valueBegins = /(?:val|default|content)/iy;

/** False for an everyday word that stands in no name of a value and of no call: what `ownerOf` would find out at length. */
export function mayOwn(text: string, start: number, end: number): boolean {
  if (!isOrdinaryName(text.slice(start, end))) return true;
  const behind = skip(inNames, text, end, longestRest);
  const at = skip(closers, text, behind, longestGap);
  valueBegins.lastIndex = at;
  if (text.charCodeAt(at) < 128 && !isAmong(signs, text, at) && !valueBegins.test(text)) return false;
  return identifierWords(text.slice(end, behind)).every(
    (word) => /^\d{1,3}$/.test(word) || neutralWords.has(word) || callWords.has(word),
  );
}
