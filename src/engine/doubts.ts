// What speaks against a value that has the looks of a secret, whichever rule found it: such findings have low confidence.
import type { Candidate } from './candidate';
import { sequence } from './filters/sequence';
import type { Evidence } from './finding';
import { holdsPassword } from './holdsPassword';
import { isMarked } from './isMarked';
import { isPasswordHash } from './passwordHash';
import { isWeakPassword } from './weakPassword';

/** The doubts in words, none for most values. */
export function doubtsOf(candidate: Candidate): readonly Evidence[] {
  const { rule, value, generic } = candidate;
  const texts: string[] = [];
  if (isMarked(candidate) && sequence(candidate) !== undefined)
    texts.push('its characters are counted up: made up, as it seems');
  if (generic || holdsPassword(rule)) {
    if (isWeakPassword(value)) texts.push('weak, or a default: what anybody would try first');
    // A rule for hashes says so itself.
    if (isPasswordHash(value) && !rule.checks.some(({ name }) => name === 'password-hash'))
      texts.push('the hash of a password, which has to be guessed first');
  }
  return texts.map((text) => ({ kind: 'doubt', text }));
}
