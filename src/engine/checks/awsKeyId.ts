// The alphabet of AWS access key ids: base 32 (RFC 4648) after the four-letter prefix.
import type { Check } from './check';

export const awsKeyId: Check = (value) => ({
  holds: /^[A-Z2-7]{12,}$/.test(value.slice(4)),
  text: 'base 32 after the prefix, as AWS issues them',
});
