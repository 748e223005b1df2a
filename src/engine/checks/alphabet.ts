// Values in alphabets that leave characters out: one that holds them all the same was made up, or altered.
import type { Check } from './check';

/** RFC 4648, section 6, in either case: without 0, 1, 8 and 9. */
export const base32Alphabet: Check = (value) => judge(/[0189]/.test(lastPart(value)), 'base 32');

/** Bitcoin's: without 0, O, I and l. */
export const base58Alphabet: Check = (value) => judge(/[0OIl]/.test(value), 'base 58');

function judge(isForeign: boolean, alphabet: string): ReturnType<Check> {
  return isForeign
    ? { holds: true, doubts: true, text: `holds characters that ${alphabet} leaves out: made up, or altered` }
    : { holds: true, text: `in the alphabet of ${alphabet}` };
}

/** What follows a prefix such as `os_v2_app_`. */
function lastPart(value: string): string {
  return value.slice(value.lastIndexOf('_') + 1);
}
