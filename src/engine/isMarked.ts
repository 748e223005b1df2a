// Keys that say what they are by a mark of their provider: ghp_…, AKIA….
import type { Candidate } from './candidate';

/**
 * True for a provider's key whose mark nobody writes by accident, and that is more than one character crossed out. Its
 * owner would want to hear of it even if it looks made up: who tries a scanner out types such a key, and so do tests.
 */
export function isMarked({ rule, distinctive, value }: Candidate): boolean {
  return distinctive && !rule.general && rule.kind === 'secret' && new Set(value.slice(-tail)).size > 2;
}

/** So many characters at the end are never the mark alone. */
const tail = 12;
