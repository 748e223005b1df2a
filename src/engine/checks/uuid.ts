// The structure of a UUID (RFC 9562).
import type { Check } from './check';

/** Holds when version and variant are valid; that alone proves nothing about being a secret. */
export const uuid: Check = (value) => ({
  holds: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value),
  text: 'is a well-formed UUID',
});
