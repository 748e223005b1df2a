// Constants that repeat their names, and pieces of which a program makes a value.
import type { Span } from '../../../base';
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';

/** A member of an enumeration that repeats its name, and the beginning of the next one. */
const repeatsName =
  /\w(?:\.|\[["'])(\w{2,30})(?:["']\])?\s?=\s?["']\1["'][,;)\]]{1,4}\s{0,20}[\w[]{1,40}(?:\.|\[["'])\w{1,30}(?:["']\])?\s?=\s?["']$/i;

export const constant: Filter = ({ value, key, form, text, secret }) => {
  if (
    form === 'list' &&
    /^["'`]?(?:\s{0,8},[^\]\n]{0,400})?\s{0,8}\]\.join\(/.test(text.slice(secret.end, secret.end + 440))
  )
    return 'a piece of a value';
  // `e.month = "month", e.password = "password"`
  const words = identifierWords(key);
  const isLast = value.toLowerCase() === words.at(-1);
  const before = text.slice(Math.max(0, secret.start - 120), secret.start);
  if (isLast && repeatsName.test(before)) return 'a constant';
  // `[RULE_pass] = "pass"`
  if (words.length > 1 && isLast && /\[\w{1,40}\]\s{0,8}=\s{0,8}["']$/.test(before)) return 'a constant';
  // `{ [SHUNT_PASS] = "passthrough" }`: what a number is called when it is shown.
  if (
    /^[a-z]+(?:[-_ ][a-z]+)*$/i.test(value) &&
    /[\s{,]\[[A-Z][A-Z0-9]*_\w{1,40}\]\s{0,8}=\s{0,8}["']$/.test(before)
  )
    return 'the name of a constant';
  // `AUTH_FACTOR_PASSCODE = "PASSCODE"`: a member of an enumeration has its own name's end.
  if (/^[A-Z]+(?:_[A-Z]+)*$/.test(value) && key.endsWith(`_${value}`)) return 'a constant';
  // `USERNAME = "username"; PASSWORD = "password";`
  if (value === key.toLowerCase() && value !== key && standsAmongNames(text, secret)) return 'a constant';
  // `Pass = "PASS"` in a list of constants.
  return /^[A-Z]+$/.test(value) && value === key.toUpperCase() && value !== key ? 'a constant' : undefined;
};

/** Code units around a constant in which others stand. */
const reach = 240;
const constants = /\b([A-Z][A-Z0-9_]{1,40})\s?=\s?["']([a-z][a-z0-9_]{1,40})["']/g;

/** Whether another constant repeats its name, too. */
function standsAmongNames(text: string, { start, end }: Span): boolean {
  const around = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  return around.some((part) =>
    [...part.matchAll(constants)].some(([, name, value]) => name?.toLowerCase() === value),
  );
}
