// A password as it stands in a URL (RFC 3986, section 3.2.1).
import type { Check } from './check';

/** What documentation writes in the password's place. */
const standIns =
  /^(?:(?:your|the|db|user)?[-_]?(?:pass|passwd|password|pwd|pw|token|key|apikey|api[-_]key|user|username)|(?:your|the|db|user)[-_]?secret|[px]|x{2,}|x-oauth-basic|api_token|(?:aws_)?secret_access_key|(?:application|account|access|secret)[-_]?key|port|\*+|\.{3}|changeme)$/i;

/** Holds when percent signs are escapes and the whole isn't a stand-in such as `pass` or `user`. */
export const urlPassword: Check = (value) => ({
  holds: !/%(?![0-9A-Fa-f]{2})/.test(value) && !/[\s"'<>{}[\]|\\^`]/.test(value) && !standIns.test(value),
  text: 'a password inside a URL',
});
