// Keys for host tests, drawn from seeded random characters, so that none stands in the repository.
import { seededRandom } from '../../../src/base';

const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A Doppler personal token: its shape alone tells what it is. */
export function dopplerToken(seed = 1): string {
  return ['dp', 'pt', draw(alphanumerics, 43, seed)].join('.');
}

/** A Mailgun private key: recognised with the word "mailgun" near it. */
export function mailgunKey(seed = 1): string {
  return ['key', draw('0123456789abcdef', 32, seed)].join('-');
}

/** A Linear API key. */
export function linearKey(seed = 1): string {
  return ['lin', 'api', draw(alphanumerics, 40, seed)].join('_');
}

/** A Groq API key. */
export function groqKey(seed = 1): string {
  return ['gsk', draw(alphanumerics, 52, seed)].join('_');
}

function draw(alphabet: string, length: number, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}
