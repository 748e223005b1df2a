// Values that only name a secret, of whatever kind: `NOVA_PASS`, `user_password`, `PASSWORD`.
import { holdsPassword } from '../../holdsPassword';
import { identifierWords } from '../../identifierWords';
import { type Filter, isGeneral, kindOf, type Kinds } from '../filter';
import { naming, shareOf } from './words';

const names: Kinds = [
  [/^(?:keys?|tokens?|secrets|passwords|apikeys?|credentials)$/i, 'only names a secret'],
  // A document's name for what is put there: `NOVA_PASS`, `METADATA_SECRET`.
  [
    /^[A-Z]+_(?:[A-Z]+_|\d{1,5}[A-Z]?_)*[A-Z]*(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY|PIN)(?:_\d)?$/,
    'only names a secret',
  ],
  // `PASSWORD_FROM_SENDER_MAIL`, `acme_SAME_SECRET_ON_BOTH_SIDES`: four words that shout.
  [
    /^(?:[a-z0-9]{1,6}_)?(?=.{0,60}(?:PASS|SECRET|TOKEN|KEY))[A-Z]{2,16}(?:_[A-Z]{2,16}){3,9}$/,
    'only names a secret',
  ],
  // `__SHOP_TEST_CLIENT_SECRET`: what a recording has in its place.
  [/^__[A-Z]+(?:_[A-Z0-9]+)+$/, 'only names a secret'],
  [/^MY_[A-Z0-9_]{1,40}$/, 'only names a secret'],
  [/^aws_(?:secret_access_key|access_key_id|session_token)$/i, 'only names a secret'],
  [/^PuTTY-User-Key-File-\d$/, 'the beginning of a format'],
  // `accessors('password', 'getPassword', 'setPassword')`
  [
    /^(?:get|set|has|reset|change|check|verify)(?:[A-Z][a-z]+)*(?:Password|Passwd|Secret|Token|Key|Credentials?)$/,
    'the name of a function',
  ],
  // `method_call("set_password", value)`
  [
    /^(?:get|set|has|reset|change|check|verify|update)(?:_[a-z]{2,12}){0,3}_(?:password|passwd|secret|token|key|credentials?)$/,
    'the name of a function',
  ],
];

export const secretName: Filter = (candidate) => {
  const { value, key, rule, generic, span, secret } = candidate;
  // In capitals what goes there: `curl -u admin:PASSWORD`.
  if (
    isGeneral(candidate) &&
    /^(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|KEY)$/.test(value)
  )
    return 'a placeholder';
  const all = identifierWords(value);
  // `redis://:client_secret@host`: nobody chooses two such words.
  if (
    span.start < secret.start &&
    /^[A-Za-z]+(?:[-_][A-Za-z]+)+$/.test(value) &&
    shareOf(all, naming) > 0.999
  )
    return 'only names a secret';
  if (!generic) return rule.where === 'key' ? kindOf(value, names) : undefined;
  // `Auth0Secret`; but `user1pass` is chosen.
  const words = holdsPassword(rule)
    ? all
    : all.filter((word, at) => at === all.length - 1 || !/^\d$/.test(word));
  if (words.length > 1 && shareOf(words, naming) > (words.length > 3 ? 0.85 : 0.999))
    return 'only names a secret';
  if (!holdsPassword(rule) && tellsWhich(words)) return 'only names a secret';
  // `"token": "token3"`; passwords of that kind are chosen.
  if (!holdsPassword(rule) && isNumberedName(value, key)) return 'only names a secret';
  return kindOf(value, names);
};

/** Words that tell one key of a service from its others. */
const which = new Set(
  'main primary secondary backup prod production dev development staging live sandbox default internal shared'.split(
    ' ',
  ),
);

/** `acme-production-main-key-v2`: behind the name of a service nothing but which of its keys is meant. */
function tellsWhich([, ...words]: readonly string[]): boolean {
  const others = words.filter((word) => !/^(?:v|v?\d{1,2})$/.test(word));
  return (
    others.length > 2 &&
    others.some((word) => which.has(word)) &&
    others.every((word) => naming.has(word) || which.has(word))
  );
}

/** `secretKey_1`; of one word, `token3`, only where no other word says whose it is. */
function isNumberedName(value: string, key: string): boolean {
  const words = identifierWords(/^([A-Za-z][A-Za-z_-]*?)[-_]?\d{1,2}$/.exec(value)?.[1] ?? '');
  if (words.length === 0 || shareOf(words, naming) < 0.999) return false;
  return words.length > 1 || /^(?:key|value)$/.test(words[0] as string) || identifierWords(key).length === 1;
}
