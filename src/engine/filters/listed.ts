// One of the names that a call, an enumeration or a sentence lists: `"User-Password", "CHAP-Password", "NAS-Port"`.
import type { Span } from '../../base';
import { secretWords } from '../score/words';
import type { Filter } from './filter';

/** Code units around the value in which the others stand. */
const reach = 200;
const name = String.raw`["'\u0060][A-Za-z][\w.-]{1,40}["'\u0060]`;
const threeBefore = new RegExp(String.raw`(${name}),\s{0,40}(${name}),\s{0,40}(${name}),\s{0,40}["'\u0060]$`);
const oneAfter = new RegExp(String.raw`^["'\u0060],\s{0,40}(?:and |or )?${name}`);
/** `one of 'password', 'keytab' or 'cache'` */
const orNext = /^["'\u0060],?\s(?:or|and)\s["'\u0060]/;
/** ``- `pass` || `password` ``: which of several a document's option may be called. */
const orBefore = /`\s?(?:\|\|?|\/)\s?`$/;
const isPlural = /(?:credentials|creds)["'\]]{0,2}$/i;
/** `__slots__ = ("nonce", "data")` */
const slots = /__slots__\s?=\s?[([][^)\]=]{0,160}$/;
/** The literal before, a word and its number, and what such words are that have a password behind them. */
const numberedBefore = /["']([A-Za-z]{2,20})([-_]?\d{1,3})["'],\s{0,8}["']$/;
const accounts = /user|login|name|account|admin|client/i;
/** Beside a name that is given the value behind it: `"user", "jo", "password", "x"`. */
const whose = /user|login|name|account|host|db/i;

export const listed: Filter = ({ value, key, form, generic, rule, verdict, text, secret }) => {
  if (!generic || form === 'option') return undefined;
  // `common_passwords = ["letmein", "dragon"]`: what nobody may choose.
  if (form === 'list' && verdict?.isDenied) return 'one of several that are not taken';
  // `optional_credentials = {"authzid", "channel_binding"}`
  if (form === 'list' && isPlural.test(key) && /^[a-z]+(?:_[a-z]+)*$/.test(value))
    return 'one of several names';
  if (form === 'list') return isAmongNames(value, text, secret) ? 'one of several names' : undefined;
  // ``<a title="#redis-password">`redis.password`</a>``
  if (form === 'element' && /^`[\w./-]+`$/.test(value)) return 'the name of a setting';
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  if (isNumberedName(value, before)) return 'one of several that are numbered';
  if (rule.where !== 'key' && isNumberedOn(value, before)) return 'one of several that are numbered';
  if (!/^[A-Za-z]+(?:[-_.][A-Za-z]+)*$/.test(value)) return undefined;
  if (slots.test(before) || (orBefore.test(before) && text[secret.end] === '`'))
    return 'one of several names';
  if (/["'\u0060],\s["'\u0060]$/.test(before) && orNext.test(text.slice(secret.end, secret.end + 12)))
    return 'one of several names';
  if (!oneAfter.test(text.slice(secret.end, secret.end + reach))) return undefined;
  const found = threeBefore.exec(before);
  if (!found) return undefined;
  const [, first = '', second = ''] = found;
  return whose.test(first) && !/pass|secret|token|key/i.test(second) ? undefined : 'one of several names';
};

/** `passwordWords = {"pass", "pw", "pin"}`: the value and its neighbour are both words for a secret. */
function isAmongNames(value: string, text: string, { start, end }: Span): boolean {
  if (!secretWords.has(value.toLowerCase())) return false;
  const neighbour =
    /["']([A-Za-z]{2,20})["'],\s{1,8}["']$/.exec(text.slice(Math.max(0, start - 40), start)) ??
    /^["'],\s{1,8}["']([A-Za-z]{2,20})["']/.exec(text.slice(end, end + 40));
  return neighbour !== null && secretWords.has((neighbour[1] as string).toLowerCase());
}

/** `authenticate("shop", "scope1", "scope2")`, `add("key-1", "test-1")`: the same word before it, or another with its number. */
function isNumberedOn(value: string, before: string): boolean {
  const [, stem, number] = /^([A-Za-z]{2,20})([-_]?\d{1,3})$/.exec(value) ?? [];
  const [, other = '', its] = numberedBefore.exec(before) ?? [];
  if (stem === undefined || its === undefined) return false;
  return stem === other || (number === its && !accounts.test(other) && !secretWords.has(stem.toLowerCase()));
}

/** `$('user_pass_1', 'user_pass_2')`: of several words, and before it the same with another number. */
function isNumberedName(value: string, before: string): boolean {
  const [, stem] = /^([a-z]{2,20}(?:_[a-z]{2,20}){1,4})_?\d{1,2}$/.exec(value) ?? [];
  if (stem === undefined) return false;
  const [, other] = /["']([a-z]{2,20}(?:_[a-z]{2,20}){1,4})_?\d{1,2}["'],\s{0,8}["']$/.exec(before) ?? [];
  return stem === other;
}
