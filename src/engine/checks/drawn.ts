// Whether a value that does not decode as it should was drawn at random all the same: altered, rather than made up.
import { unreadability } from '../score/letterPairs';
import { isRandom } from '../score/valueFeatures';
import { entropyOf } from './entropy';

/** True for at least `least` characters of both cases in the disorder of chance, which words and fillers don't have. */
export function isDrawn(value: string, least: number): boolean {
  return (
    value.length >= least &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    (/\d/.test(value) || unreadability(value) >= 0.35) &&
    isRandom(value) &&
    entropyOf(value) >= 3
  );
}
