// A made-up key, assembled at run time so that none stands in the repository.
import { seededRandom } from '../../../src/base';

/** Looks like a Mailgun key. */
export function makeKey(seed: number): string {
  const random = seededRandom(seed);
  const hex = (length: number): string =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return [hex(32), hex(8), hex(8)].join('-');
}
