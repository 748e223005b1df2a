// Values that say themselves that they are a documentation's.
import { holdsPassword } from '../../holdsPassword';
import type { Filter } from '../filter';

/** Numbers that read as words. */
const spelled = /^(?:0x)?(?:dead|beef|cafe|babe|f00d|c0de|face|feed|d00d|b000|5eed)+$/i;

export const sample: Filter = ({ value, key, distinctive, generic, rule }) => {
  if (spelled.test(value) && !holdsPassword(rule)) return 'a documentation sample';
  if (!distinctive && /^placeholder$/i.test(key)) return 'a placeholder';
  // Seven given letters in a row are no chance in a random value.
  // Where single words are the scorer's business, in capitals only: so providers mark their samples.
  return (generic ? /EXAMPLE/ : /example/i).test(value) && !/\s/.test(value)
    ? 'a documentation sample'
    : undefined;
};
