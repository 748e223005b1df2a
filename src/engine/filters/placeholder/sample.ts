// Values that say themselves that they are a documentation's.
import type { Filter } from '../filter';

export const sample: Filter = ({ value, key, distinctive, generic }) => {
  if (!distinctive && /^placeholder$/i.test(key)) return 'a placeholder';
  // Seven given letters in a row are no chance in a random value.
  // Where single words are the scorer's business, in capitals only: so providers mark their samples.
  return (generic ? /EXAMPLE/ : /example/i).test(value) && !/\s/.test(value)
    ? 'a documentation sample'
    : undefined;
};
