// Arguments of calls that deal with secrets, but are none themselves: user names, hosts, salts, names of stored secrets.
import type { Filter } from './filter';

/** An argument that is told by what stands around it. */
interface Role {
  /** Up to and with the quote that opens it. */
  readonly before: RegExp;
  /** From the quote that closes it on. */
  readonly after?: RegExp;
  readonly value?: RegExp;
  /** Only for values that a name, or only for those that a shape, called a secret. */
  readonly by?: 'name' | 'shape';
  /** What it is. */
  readonly is: string;
}

/** Code units before and after the value within which the call is read. */
const reach = { before: 200, after: 40 } as const;

const literal = String.raw`b?["'][^"'\n]{0,80}["'],\s{0,20}`;
const goesOn = /^["'],/;
const textFollows = /^["'],\s{0,20}["']/;
const lastOfThree = /^["'],\s{0,20}["'][^"'\n]{1,30}["'],/;

/** Asked in this order. */
const roles: readonly Role[] = [
  // `{ passphrase: …, 'ca' }`: names that stand beside "passphrase" in lists of options.
  {
    before: /["'`],\s{0,20}["'`]$/,
    value: /^(?:cert|ca|pfx|ciphers|crl|host|hostname|port|database|dbname|username|email|server_hostname)$/,
    is: 'the next name',
  },
  // `@sensitive_variables("user", "pw")`: what Django keeps out of its reports.
  {
    before: /\bsensitive_(?:variables|post_parameters)\((?:\s{0,12}["']\w{1,30}["'],){0,6}\s{0,12}["']$/,
    is: 'the name of a variable',
  },
  // `keyring.set_password("service", "jo", "x")`: where it is kept, and whose it is.
  {
    before: /\bkeyring\.set_password\(\s{0,20}(?:["'][^"'\n]{1,80}["'],\s{0,20})?["']$/,
    after: goesOn,
    is: 'where a password is kept',
  },
  // `store.set_password('service', 'jo', 'x')`: of three the first two.
  { before: /\bset_password\(\s{0,20}["']$/, after: lastOfThree, is: 'whose password it is' },
  {
    before: /\bset_password\(\s{0,20}["'][^"'\n]{1,80}["'],\s{0,20}["']$/,
    after: textFollows,
    is: 'whose password it is',
  },
  // `set_override('image_password', 'x', 'deploy')`: behind a name and its value.
  {
    before:
      /\bset_\w{0,20}\(\s{0,20}["']\w{0,40}(?:pass(?:word|wd)?|pw|secret|token|key)["'],\s{0,40}["'][^"'\n]{1,80}["'],\s{0,60}["']$/i,
    is: 'an argument after the value',
  },
  // `check_password("jo", "x")`, but the second can be a hash.
  {
    before: /\b(?:check|verify)_password\(\s{0,8}["']$/,
    after: /^["'](?:\s?\+\s?\w+)?,\s{0,20}["'](?!\$|[\w+/]{32})/,
    is: 'a user name',
  },
  // `credentials("host:80", "realm", user, password)`: the third of four.
  {
    before: new RegExp(String.raw`\bcredentials\(\s{0,20}${literal}${literal}["']$`, 'i'),
    after: /^["'],\s{0,20}[^\s)]/,
    is: 'a user name',
  },
  // `new NTCredentials("jo", "x", "host", "domain")`
  {
    before: new RegExp(String.raw`\bNTCredentials\(\s{0,20}${literal}${literal}(?:${literal})?["']$`),
    is: 'a host or a domain',
  },
  // `sign(jwk, "the text")`
  {
    before: /\b(?:sign|verify)\w{0,12}\(\s{0,4}\w{0,20}(?:jwk|[kK]ey)\w{0,4},\s{0,4}["']$/,
    by: 'shape',
    is: 'what is signed',
  },
  // `is(one.summary, "pass", "the summary")`
  {
    before:
      /\b(?:is|is_deeply|cmp_ok|eq|equals?|assert\w{0,20})\([^()"']{1,80},\s{0,4}["']\w{1,40}["'],\s{0,4}["']$/,
    is: 'the message of a test',
  },
  // `SecretValue.secretsManager('shop-database')`, `Credentials.fromUsername('admin', …)`
  {
    before:
      /\b(?:from(?:Generated)?(?:Secret|Username|Password)\w{0,16}|secretsManager)\([^()"']{0,60}["'`]$/,
    value: /^[a-z]+(?:[-_/][a-z]+)*$/i,
    is: 'a name',
  },
  // `accounts.get_by_account("shop", "jo77")`
  {
    before:
      /\b(?:get|find|fetch|look_?up)(?:\w{0,24}_by_|\w{0,24}By)\w{1,24}\(\s{0,4}(?:["'][^"'\n]{0,60}["'],\s{0,4}){1,3}["']$/,
    by: 'shape',
    is: 'what is looked for',
  },
  // `pw = getpwnam("nobody")`
  { before: /\b\w{0,20}(?:getpw\w{0,10}|getent[._]passwd|pwent)\(\s{0,20}["']$/, is: 'a user name' },
  // `new aws.db.UserPassword("default", {`: what a stack calls its part.
  {
    before: /\bnew\s{1,4}[\w.$]{1,80}\(\s{0,20}(?:[\w.]{1,20},\s{0,20})?["'`]$/,
    after: /^["'`],\s{0,20}\{/,
    is: 'the name of a resource',
  },
  {
    before: /["'`]$/,
    value: /^[\p{L}\d_.+-]+@[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+$/u,
    by: 'shape',
    is: 'who it is about',
  },
  // `unsetPassphrase('personal')`, `pw_has("quota")`, `expire_passwd("jo")`
  {
    before:
      /(?:(?:^|[^A-Za-z])(?:unset|clear|has|forget|expire|lock|unlock|remove|delete)_?[A-Z_]\w{0,30}|\w{1,30}_has)\(\s{0,20}["'`]$/,
    value: /^[a-z_]+\d?$/i,
    is: 'what is asked for',
  },
  // `redis.auth('jo', password)`
  {
    before: /(?:->|\.)auth\(\s{0,20}["']$/,
    after: /^["'],\s{0,20}["'$]/,
    is: 'a user name',
  },
  // `add_password('the realm', address, user, password)`
  { before: /\badd_password\(\s{0,20}["']$/, after: goesOn, is: 'a realm' },
  // `auth.basic(user, …)`, `url.UserPassword(user, …)`: the first of two.
  {
    before:
      /(?:\bbasic\w*|user_?password|\bauth\w{0,12}_?(?:password|header)|username_?token|\bpostgresql_password|log_?in|sign_?in|credentials?|\b(?:new|create|make|add)_?(?:\w{0,20}(?:client|user|account|connection)))(?:::new)?\(\s{0,20}["'`]$/i,
    after: /^["'`](?:\.to_(?:owned|string)\(\)|\.into\(\))?,\s{0,20}b?["'`]/,
    is: 'a user name',
  },
  // `new UsernamePasswordToken("jo", null)`
  {
    before: /user_?(?:name_?)?password\w{0,24}\(\s{0,20}["'`]$/i,
    after: /^["'`],/,
    is: 'a user name',
  },
  // `createPasswordToken("jo", PASSWORD)`
  {
    before: /(?:with|new|must|create|make|issue|generate)\w{0,24}\(\s{0,20}["'`]$/i,
    after: /^["'`],\s{0,20}[\w.$]{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret)\w{0,10}\s{0,4}[,)]/i,
    is: 'a user name',
  },
  // `PlainAuth("", user, password, "smtp.host")`: after literals that only name user and password.
  {
    before:
      /["']\w{0,10}user\w{0,10}["'],\s{0,20}["'](?:\w{0,10}pass\w{0,10}|secret|pwd?)["'],\s{0,20}["'`]$/i,
    is: 'an argument after the password',
  },
  // `hash_password::<Sha256>("my_password", "salt")`
  {
    before: new RegExp(
      String.raw`(?:hash|derive|pbkdf2|scrypt|hkdf|hmac)[\w:<>]{0,60}\(\s{0,20}${literal}b?["']$`,
      'i',
    ),
    by: 'name',
    is: 'what a password is hashed with',
  },
  // `client.set_secret("shop-database", value)`, `newTestSecret("pod-1", …)`
  {
    before:
      /(?:(?:set|put|create|add|update|store|write)_?|(?:new|make|build|fake|for)(?:[A-Z][a-z]{1,12})?)secrets?\w{0,10}\(\s{0,20}["'`]$/i,
    after: /^["'`],/,
    value: /^[a-z]+(?:[-_/.][a-z0-9]+)+$|^[a-z]+Name$/i,
    is: 'the name of a stored secret',
  },
];

/** `with_credentials "jo", "x"`: a call without brackets. */
const bareCall = /\b(?:with_)?credentials\s["']$/;
/** `equal(url.userinfo, 'user:pass', 'the message')`: the name is a part of a text. */
const wordOfLiteral = /["'][^"'\n]{1,60}[:/=][^"'\n]{1,60}["'],\s{0,20}["'`]$/;
/** `("smtp_username", "smtp_password")`: both are called what goes there. */
const pairedUser = /["']([A-Za-z]{1,12}[_-])user(?:_?name)?["'](?:\.to_(?:owned|string)\(\))?,\s{0,20}["']$/i;

export const otherArgument: Filter = ({ value, generic, rule, text, secret, form }) => {
  if (!generic) return undefined;
  const before = text.slice(Math.max(0, secret.start - reach.before), secret.start);
  const after = text.slice(secret.end, secret.end + reach.after);
  if (bareCall.test(before) && /^["'],\s{1,4}["']/.test(after)) return 'a user name';
  if (!/[(,]\s{0,20}b?["'`]$/.test(before)) return undefined;
  const by = rule.where === 'key' ? 'name' : 'shape';
  const role = roles.find(
    (one) =>
      (one.by ?? by) === by &&
      one.value?.test(value) !== false &&
      one.after?.test(after) !== false &&
      one.before.test(before),
  );
  if (role) return role.is;
  if (isNamedPair(before, value)) return 'names of a user and a password';
  // What is typed into a field is compared; the literal before it finds the field: `'input[name=password]', 'x'`.
  return by === 'name' && form !== 'comparison' && wordOfLiteral.test(before)
    ? 'another argument'
    : undefined;
};

function isNamedPair(before: string, value: string): boolean {
  const prefix = pairedUser.exec(before)?.[1]?.toLowerCase();
  if (prefix === undefined || !value.toLowerCase().startsWith(prefix)) return false;
  return /^(?:password|passwd|pass|pwd)$/i.test(value.slice(prefix.length));
}
