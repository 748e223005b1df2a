// Whether chance made a value, as far as its characters tell.
import { unreadability } from '../score/letterPairs';
import { isRandom } from '../score/valueFeatures';
import { entropyOf } from './entropy';

/** Whether chance made it, as far as one can see. */
export function madeByChance(value: string): boolean {
  return isRandom(value) || unreadability(value) >= 0.35;
}

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
