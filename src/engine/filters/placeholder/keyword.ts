// Words of a language, a schema or a test's result, which no secret is: `password: 'string'`, `TEST_PASS = 'pass'`.
import type { Candidate } from '../../candidate';
import { holdsPassword } from '../../holdsPassword';
import { identifierWords } from '../../identifierWords';
import { type Filter, kindOf, type Kinds } from '../filter';

const keywords: Kinds = [
  [/^\?[A-Za-z]+$/, 'a type'],
  // What a browser may fill in.
  [/^(?:current|new)-password$/, 'a kind of field'],
  // `IEUser@`: who asks, and nobody's password.
  [
    /^(?:-[A-Za-z]{1,20}(?:[-.][A-Za-z]{1,20}){0,5}|[A-Z]{2}[A-Za-z]{1,16}|[a-z]{1,20}(?:[-.][a-z]{1,20}){1,5}|(?:anonymous|guest|user|ftp|me|nobody|chrome|mozilla|lftp|wget|curl|ncftp))@$|^(?:ftp|anonymous|anon|mozilla)@[\w.-]+$/,
    'what anonymous FTP is given',
  ],
  [
    /^(?:string|number|boolean|object|function|symbol|bigint|allow|deny|required|confirmed|undef|define|optional|unused|unknown|undefined|null|[Tt]rue|[Ff]alse|yes|no|xyes|xno|unset|[Uu]navailable|on|off|UNSET|UNDEFINED|enabled|disabled|YES|NO|TRUE|FALSE|domain|workstation|realm|v\d+(?:(?:alpha|beta)\d*)?|(?:u?int|U?INT|bytes)\d+)$/,
    'a keyword',
  ],
  [
    /(?:^|\|)(?:required|nullable|string|m(?:in|ax):\d+)\||\|(?:required|nullable|string|m(?:in|ax):\d+)$/,
    'a rule of a form',
  ],
  [/(?:[Kk]ey|[Ss]ecret|[Tt]oken|[Pp]assword)(?:From[A-Z]|_from_|-from-)/, 'says where it comes from'],
  [
    /^(?:password|passwd|secret|token)(?:box|field|file|form|hash|hint|id|input|label|name|path|policy|prompt|reset|text|type|url)s?$/i,
    'the name of a part',
  ],
  [/^(?:pass\w*|secret|token|key)[-_ ](?:set|unset|missing|required|provided|present|hidden)$/i, 'a state'],
  [
    /^to[-_ ]?be[-_ ]?(?:replaced|set|defined|filled|changed|determined|added|generated|provided)\b/i,
    'a placeholder',
  ],
  [/^too[-_ ](?:short|long|weak|common|simple|similar)$/i, 'a state'],
  [/^not[-_]?(?:used|set|configured|defined|available|provided|applicable|needed)$/i, 'a state'],
  [
    /^(?:wrong|invalid|missing|weak|expired|malformed|revoked|incorrect)[-_](?:password|secret|token|(?:api[-_]?)?key|credentials?)$/i,
    'a state',
  ],
  // With `wrong` and `incorrect` tests do sign in.
  [/^(?:missing|expired|malformed|revoked)$/i, 'a state'],
  [/^(?:\\[uU](?:[0-9A-Fa-f]{4,8}|\{[0-9A-Fa-f]{2,6}\})){1,3}$/, 'one character'],
];

export const keyword: Filter = (candidate) => {
  const { value, rule, context, generic, key, span, secret } = candidate;
  // A shape that finds a part of a text has seen its quotes: `"User=sa;Password=null;"`.
  const isBare = context.quote === undefined || span.start < secret.start;
  if (isBare && /^(?:null|NULL|None|nil|undefined)$/.test(value)) return 'no value';
  if (!generic || !/[A-Za-z0-9]/.test(value)) return undefined;
  if (isClass(candidate)) return 'a type';
  // `PWD=`pwd``
  if (value === 'pwd' && context.quote === '`') return 'a command';
  if (isAnswer(candidate)) return 'what is asked about it';
  if (/credentials$/i.test(key) && /^(?:include|same-origin|omit)$/.test(value)) return 'a keyword';
  // Only where it is called a password: `login("service", "default")` gives a kind.
  if (value === 'default' && !(rule.where === 'key' && holdsPassword(rule))) return 'a keyword';
  if (value === 'pass' && /(?:TEST|EVENT|STATUS|RESULT|STATE)_PASS$/.test(key)) return 'a result';
  if (/^pass(?:e[sd]|ing)[:.!]?$/i.test(value)) return 'a result';
  if (isKindOfToken(value, key)) return 'a kind of token';
  return isInUnion(candidate) ? 'a type' : kindOf(value, keywords);
};

/** `type(password) == "table"`; `[ "$(basename $(pwd))" = "scripts" ]`, where `pwd` is the command. */
function isAnswer({ text, secret }: Candidate): boolean {
  const before = text.slice(Math.max(0, secret.start - 90), secret.start);
  return /(?:\btype(?:of)?[\s(][\w.[\]]{1,60}\)?|(?:\$\(|`)pwd[)`"']{1,4})\s{1,2}[!=~]?={1,2}\s{1,2}["']$/.test(
    before,
  );
}

/** `token: 'MAXLEN'`, `token2 -> 'H221Token'`, `token: 'keyword.$0'`: of a grammar, or a highlighter. */
function isKindOfToken(value: string, key: string): boolean {
  return (
    /^(?:[A-Z]{2,12}\d?|[A-Z]\w{0,30}Token|[a-z]{2,30}(?:\.[a-z]{2,30}){0,5}[.-]\$\w{1,2})$/.test(value) &&
    identifierWords(key).findLast((word) => !/^\d+$/.test(word)) === 'token'
  );
}

/** `pass: 'opaque' | 'shadow'`, `"PASSWORD" || "WEB_AUTHN"` */
function isInUnion({ text, secret }: Candidate): boolean {
  return (
    /^["']\s{0,4}\|{1,2}\s{0,8}["']/.test(text.slice(secret.end, secret.end + 16)) ||
    /["']\s{0,4}\|{1,2}\s{0,8}["']$/.test(text.slice(Math.max(0, secret.start - 16), secret.start))
  );
}

/** `PASSWORD: 'PasswordPolicy'` */
function isClass({ value, key }: Candidate): boolean {
  if (!/^(?:[A-Z]+[a-z]+){2,}$/.test(value)) return false;
  const named = new Set(identifierWords(key));
  return identifierWords(value).some((word) => named.has(word));
}
