// Keys for host tests, drawn from seeded random characters, so that none stands in the repository.
import { alphanumeric, drawn, hexDigits } from '../../support/drawn';

/** A Doppler personal token: its shape alone tells what it is. */
export function dopplerToken(seed = 1): string {
  return ['dp', 'pt', drawn(alphanumeric, 43, seed)].join('.');
}

/** A Mailgun private key: recognised with the word "mailgun" near it. */
export function mailgunKey(seed = 1): string {
  return ['key', drawn(hexDigits, 32, seed)].join('-');
}

/** A Linear API key. */
export function linearKey(seed = 1): string {
  return ['lin', 'api', drawn(alphanumeric, 40, seed)].join('_');
}

/** A Groq API key. */
export function groqKey(seed = 1): string {
  return ['gsk', drawn(alphanumeric, 52, seed)].join('_');
}
