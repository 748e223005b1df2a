// What speaks against a value that has the looks of a secret, whichever rule found it: such findings have low confidence.
import type { Candidate } from './candidate';
import { sequence } from './filters/sequence';
import type { Evidence } from './finding';
import { holdsPassword } from './holdsPassword';
import { isMarked } from './isMarked';
import { isWeakPassword } from './weakPassword';

/** The doubts in words, none for most values. */
export function doubtsOf(candidate: Candidate): readonly Evidence[] {
  const texts: string[] = [];
  if (isMarked(candidate) && sequence(candidate) !== undefined)
    texts.push('its characters are counted up: made up, as it seems');
  if ((candidate.generic || holdsPassword(candidate.rule)) && isWeakPassword(candidate.value))
    texts.push('weak, or a default: what anybody would try first');
  return texts.map((text) => ({ kind: 'doubt', text }));
}
