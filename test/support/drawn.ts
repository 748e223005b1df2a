// Random values, drawn at run time so that none that looks live stands in the repository.
import { type Random, seededRandom } from '../../src/base';

const digits = '0123456789';
export const hexDigits = '0123456789abcdef';
export const letters = 'abcdefghijklmnopqrstuvwxyz';
export const alphanumeric = letters + letters.toUpperCase() + digits;

/** A text of `length` characters of the alphabet; the same seed gives the same text. */
export function drawn(alphabet: string, length: number, seed = 1): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => pick(alphabet, random)).join('');
}

function pick(alphabet: string, random: Random): string {
  return alphabet.charAt(Math.floor(random() * alphabet.length));
}
