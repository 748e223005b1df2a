// A salt that stands beside the hash it was made for: there it belongs, and nobody keeps it secret.
import { isPasswordHash } from '../../passwordHash';
import type { Filter } from '../filter';

/** Around the value, in code units: the other fields of the same record. */
const reach = 240;
/** What a field of the record is given, and a digest if its name says a password or a hash. */
const field =
  /(?:^|[^A-Za-z])(?:password|passwd|pwd|hash|digest|(?:[a-z]{2,16}_?)(?:hash|digest|password))["']?\s{0,3}(?::|=>?)\s{0,3}["']([^"'\s]{27,200})["']/gi;
const digest = /^(?:[0-9a-f]{32,128}|[A-Za-z0-9+/]{27,128}={0,2})$/i;

export const saltBesideHash: Filter = ({ value, key, text, secret }) => {
  if (!/salt["'\]]{0,3}$/i.test(key)) return undefined;
  const around = text.slice(Math.max(0, secret.start - reach), secret.end + reach);
  return [...around.matchAll(field)].some(
    ([, other = '']) => other !== value && (isPasswordHash(other) || digest.test(other)),
  )
    ? 'a salt beside its hash'
    : undefined;
};
