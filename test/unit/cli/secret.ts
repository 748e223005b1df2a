// Made-up secrets, assembled at run time so that none stands in the repository.
import { alphanumeric, drawn, hexDigits } from '../../support/drawn';

/** Looks like a Mailgun key. */
export function makeKey(seed: number): string {
  const hex = drawn(hexDigits, 48, seed);
  return [hex.slice(0, 32), hex.slice(32, 40), hex.slice(40)].join('-');
}

/** Looks like a Doppler token. */
export function makeDopplerToken(seed: number): string {
  return ['dp', 'pt', drawn(alphanumeric, 43, seed)].join('.');
}

/** Looks like what a password generator gives. */
export function makePassword(seed: number): string {
  return drawn(alphanumeric, 20, seed);
}
