// Discord's bot and user tokens: three parts, the first of which is the account's number in base64.
// Source: Discord's reference on snowflake ids (milliseconds since 2015 above 22 bits).
import { decodeBase64Text } from './base64Text';
import type { Check } from './check';

/** Milliseconds; the first second of 2015, from which Discord counts. */
const discordEpoch = 1_420_070_400_000;

/** Drops what names no account; one that was made in a year when Discord existed is proof. */
export const discordToken: Check = (value) => {
  const id = decodeBase64Text(value.slice(0, value.indexOf('.'))) ?? '';
  if (!/^\d{17,20}$/.test(id))
    return { holds: true, doubts: true, text: 'its first part is no account number' };
  const year = new Date(Number(BigInt(id) >> 22n) + discordEpoch).getUTCFullYear();
  // Numbers of 20 digits last until 2154.
  return year < 2100
    ? { holds: true, proves: true, text: `its first part is the number of an account made in ${year}` }
    : { holds: true, doubts: true, text: 'its first part is an account number from the far future' };
};
