// Whether a value stands without quotes, where languages have names and calls.
import type { Candidate } from '../../candidate';

/** True when no quote stands right before the value, whatever stands further to the left. */
export function isBare({ text, secret }: Candidate): boolean {
  return !/["'`]/.test(text.charAt(secret.start - 1));
}
