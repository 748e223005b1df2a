// The Luhn check digit (ISO/IEC 7812-1, annex B).
import type { Check } from './check';

/** Holds when the digits of the value, read from the right with every second one doubled, sum to a multiple of ten. */
export const luhn: Check = (value) => {
  const digits = value.replace(/\D/g, '');
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const counted = index % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return { holds: digits.length > 1 && sum % 10 === 0, proves: true, text: 'the Luhn check digit is right' };
};
