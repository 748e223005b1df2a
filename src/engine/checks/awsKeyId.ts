// AWS access key ids: base 32 (RFC 4648) after the four-letter prefix, with the account's number in it.
// Source: T. Be'ery, "A short note on AWS KEY ID" (2023), and WithSecure's bitwise analysis: of the 80 bits the first
// tells new ids from those before 2019, and in new ones the 40 bits after it are the account's number.
import { base32 } from '@scure/base';
import type { Check } from './check';

/** Account numbers have twelve digits. */
const mostAccounts = 10 ** 12;

/** Names the account where the id is of the new kind; doubts what AWS can't have issued. */
export const awsKeyId: Check = (value) => {
  const body = value.slice(4);
  if (!/^[A-Z2-7]{16}$/.test(body)) {
    return /^[A-Z2-7]+$/.test(body)
      ? { holds: true, text: 'base 32 after the prefix, as AWS issues them' }
      : {
          holds: true,
          doubts: true,
          text: 'holds 0, 1, 8 or 9, which AWS does not use: made up, or altered',
        };
  }
  const [first = 0, ...rest] = base32.decode(body);
  if (first < 128) return { holds: true, text: 'base 32 after the prefix, as AWS issued them before 2019' };
  // 47 bits after the first; the account is in the upper 40.
  const bits = rest.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
  const account = Math.floor(bits / 128);
  return account < mostAccounts
    ? { holds: true, text: `belongs to the AWS account ${String(account).padStart(12, '0')}` }
    : { holds: true, doubts: true, text: 'holds no possible account number: made up, or altered' };
};
