// What a call looks up by its name: an option of a section, an attribute, an element of a page; and what a key signs.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** Code units before the value within which the call begins. */
const reach = 120;
const section = String.raw`["'][\w.-]{1,40}["'],\s{0,8}["']$`;
/** `config.getint('password', 'length')`: no text is what a number falls back on. */
const typedOption = new RegExp(
  String.raw`\.get_?(?:int|integer|float|number|bool|boolean)\(\s{0,8}${section}`,
  'i',
);
/** `config.get('password', 'forbidden', default='')` */
const option = new RegExp(String.raw`\.get\(\s{0,8}${section}`);
const fallback = /^["'],\s{0,8}(?:default|fallback)\s?=/;
/** `config.set('password', 'length', '4')` */
const givenOption = new RegExp(String.raw`\.set\(\s{0,8}${section}`);
const given = /^["'],\s{0,8}(?:["'](?![A-Z]{2}["'])|str\()/;
/** `setattr(module, 'password', value)` */
const attribute = /\b(?:set|get|has|del)attr\(\s{0,8}[\w.]{1,60},\s{0,8}["']$/;
/** `Q('password2').value`, `getElementById('password').focus()` */
const finder =
  /(?:^|[^\w$.])(?:[\w$]{1,2}|[\w.]{0,30}(?:[eE]lement|[qQ]uery|[sS]elector|[bB]yId)\w{0,20})\(\s{0,4}["'`]$/;
const elementPart =
  /^["'`]\s?\)\.(?:value|checked|innerHTML|textContent|attributes|files|style|disabled|(?:val|focus|click)\()/;
/** `hmacSha256("aws4_request", signingKey)` */
const signing = /(?:hmac|sha\d{3}|sign)\w{0,20}\(\s{0,8}(?:\[\]byte\()?["'`]$/i;
const signingKey = /^["'`]\)?,\s{0,8}[\w.]{0,30}(?:key|secret)\w{0,20}\s{0,4}\)/i;
/** `sign.password("jo", password="x")` */
const passwordNamed = /^["'],\s{0,8}password\s?=\s?/;
/** `addUser("jo", "jo.doe", USER_PASSWORD)`: the password comes behind it. */
const passwordNext =
  /^["'],\s{0,8}(?!PASSWORD_)[\w.$]{0,40}(?:pass(?:word|wd|phrase)?|pwd)\w{0,10}\s{0,4}[,)]/i;

export const lookedUp: Filter = ({ value, key, form, generic, rule, text, secret }) => {
  if (!generic) return undefined;
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  if (!/[(,]\s{0,8}(?:\[\]byte\()?["'`]$/.test(before)) return undefined;
  const after = text.slice(secret.end, secret.end + 100);
  const isWord = /^[a-z][\w.-]*$/i.test(value);
  if (typedOption.test(before) || (option.test(before) && fallback.test(after)))
    return 'the name of an option';
  if (isWord && givenOption.test(before) && given.test(after)) return 'the name of an option';
  // `psk = derive("psk", other)`: what the name is called elsewhere, and more to look in.
  if (
    isWord &&
    /[\w>]\(\s{0,8}["']$/.test(before) &&
    /^["'],/.test(after) &&
    form === 'assignment' &&
    isOwnWord(value, key)
  )
    return 'the name of what is looked up';
  if (attribute.test(before)) return 'the name of an attribute';
  if (finder.test(before) && elementPart.test(after)) return 'an element of a page';
  if (isWord && signing.test(before) && signingKey.test(after)) return 'what is signed';
  if (passwordNamed.test(after)) return 'a user name';
  // Shapes that name a call know nothing of what it is handed.
  if (rule.where === 'key') return undefined;
  if (/^[A-Z]{2,}(?:_[A-Z]{2,})+$/.test(value)) return 'a constant';
  return passwordNext.test(after) ? 'a user name' : undefined;
};

/** True when the value is the last word of its name, and so no choice of anybody's. */
function isOwnWord(value: string, key: string): boolean {
  return value.toLowerCase() === identifierWords(key).at(-1);
}
