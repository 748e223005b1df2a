// Whether chance made a value, as far as its characters tell.
import { unreadability } from '../score/letterPairs';
import { isRandom } from '../score/valueFeatures';
import { entropyOf } from './entropy';

/** How much must speak for chance: one sign, where a name speaks too; or all of them, where nothing else does. */
export type Strictness = 'one sign' | 'all signs';

/**
 * True for the disorder of chance, which words and fillers don't have; with all signs only for letters of both cases,
 * with digits or unreadable. `least` is a length in UTF-16 code units.
 */
export function madeByChance(value: string, strictness: Strictness, least = 0): boolean {
  if (value.length < least) return false;
  const isUnreadable = (): boolean => unreadability(value) >= 0.35;
  if (strictness === 'one sign') return isRandom(value) || isUnreadable();
  return (
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    (/\d/.test(value) || isUnreadable()) &&
    isRandom(value) &&
    entropyOf(value) >= 3
  );
}
