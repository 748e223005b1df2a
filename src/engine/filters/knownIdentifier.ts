// Random-looking names that are no keys: UUIDs under non-credential names, colours, numbers.
import type { Filter } from './filter';

export const knownIdentifier: Filter = ({ value, rule, generic }) => {
  if (!generic) return undefined;
  if (/^#?[0-9a-fA-F]{3,8}$/.test(value) && /^#/.test(value)) return 'a colour';
  if (
    /^[+-]?\d+(?:\.\d+)?(?:px|em|rem|ms|s|%)?$/.test(value) &&
    (value.length < 6 || !rule.id.includes('password'))
  )
    return 'a number';
  if (
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value) &&
    /0{8}|(?:1234)|(.)\1{5}|^550e8400-e29b-41d4-a716-4466554400/i.test(value)
  )
    return 'a sample UUID';
  return undefined;
};
