// A hash of a password, as crypt(5), Apache's htpasswd and LDAP (RFC 2307) write it.
import type { Check } from './check';

/** Always doubts: the password must be guessed before the hash is of use. */
export const passwordHash: Check = () => ({
  holds: true,
  doubts: true,
  text: 'a hash of a password, not the password itself: it has to be guessed first',
});
