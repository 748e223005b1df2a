// Keys that say themselves that they open a provider's test mode, where nothing real is moved.
import type { Check } from './check';

/** Demotes keys with a provider's mark for its test mode or sandbox; lets the others pass. */
export const testMode: Check = (value) =>
  /(?:^|[_.$-])(?:test|sandbox|sbox)(?=[_.$-]|$)|_TEST[_-]|^EZTK|^test[_-]/.test(value)
    ? { holds: true, doubts: true, text: 'a test mode key: it reaches no real data and moves no real money' }
    : { holds: true, text: 'no mark of a test mode' };
