// A quick look at where a provider's name stands: names that are everyday words stand in most texts, and own nothing.
import { endOfName, mayBeGivenValue } from '../givenValue';
import { identifierWords } from '../identifierWords';
import { isOrdinaryName } from './ordinaryNames';
import { callWords, neutralWords } from './words';

/** False for an everyday word that stands in no name of a value and of no call: what `ownerOf` would find out at length. */
export function mayOwn(text: string, start: number, end: number): boolean {
  if (!isOrdinaryName(text.slice(start, end))) return true;
  const behind = endOfName(text, end);
  if (!mayBeGivenValue(text, behind)) return false;
  return identifierWords(text.slice(end, behind)).every(
    (word) => /^\d{1,3}$/.test(word) || neutralWords.has(word) || callWords.has(word),
  );
}
