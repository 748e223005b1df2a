// Keys that say what they are by an unmistakable mark, and are counted up behind it: ghp_abcdef…, AKIA1234….
import type { Candidate } from './candidate';
import { sequence } from './filters/sequence';
import type { Evidence } from './finding';

/**
 * True for a provider's key whose mark nobody writes by accident, and that is more than one character crossed out. Its
 * owner would want to hear of it even if it looks made up: who tries a scanner out types such a key, and so do tests.
 */
export function isMarked({ rule, distinctive, value }: Candidate): boolean {
  return distinctive && !rule.general && rule.kind === 'secret' && new Set(value.slice(-tail)).size > 2;
}

/** So many characters at the end are never the mark alone. */
const tail = 12;

/** The doubt that a marked key's rest raises. */
export function countedUp(candidate: Candidate): Evidence | undefined {
  if (!isMarked(candidate) || sequence(candidate) === undefined) return undefined;
  return { kind: 'doubt', text: 'its characters are counted up: made up, as it seems' };
}
