// Arguments of calls that deal with secrets, but are none themselves: user names, hosts, salts, names of stored secrets.
import type { Filter } from './filter';

/** Names that stand beside "passphrase" in lists of options. */
const optionName =
  /^(?:cert|ca|pfx|ciphers|crl|host|hostname|port|database|dbname|username|email|server_hostname)$/;
/** Code units before the value within which the call begins. */
const reach = 200;

/** `with_credentials "jo", "x"`: a call without brackets. */
const bareCall = /\b(?:with_)?credentials\s["']$/;
const literal = String.raw`b?["'][^"'\n]{0,80}["'],\s{0,20}`;
/** `credentials("host:80", "realm", user, password)`: the third of four. */
const behindRealm = new RegExp(String.raw`\bcredentials\(\s{0,20}${literal}${literal}["']$`, 'i');
/** `auth.basic(user, …)`, `url.UserPassword(user, …)`: the first of two. */
const userFirst =
  /(?:\bbasic\w*|user_?password|\bauth\w{0,12}_?(?:password|header)|username_?token|\bpostgresql_password|log_?in|sign_?in|credentials?|\b(?:new|create|make|add)_?(?:\w{0,20}(?:client|user|account|connection)))(?:::new)?\(\s{0,20}["'`]$/i;
/** `PlainAuth("", user, password, "smtp.host")`: after literals that only name user and password. */
const afterPassword =
  /["']\w{0,10}user\w{0,10}["'],\s{0,20}["'](?:\w{0,10}pass\w{0,10}|secret|pwd?)["'],\s{0,20}["'`]$/i;
/** `("smtp_username", "smtp_password")`: both are called what goes there. */
const pairedUser = /["']([A-Za-z]{1,12}[_-])user(?:_?name)?["'](?:\.to_(?:owned|string)\(\))?,\s{0,20}["']$/i;
/** `equal(url.userinfo, 'user:pass', 'the message')`: the name is a part of a text. */
const wordOfLiteral = /["'][^"'\n]{1,60}[:/=][^"'\n]{1,60}["'],\s{0,20}["'`]$/;
/** `hash_password::<Sha256>("my_password", "salt")` */
const hashing = new RegExp(
  String.raw`(?:hash|derive|pbkdf2|scrypt|hkdf|hmac)[\w:<>]{0,60}\(\s{0,20}${literal}b?["']$`,
  'i',
);
/** `add_password('the realm', address, user, password)` */
const realmFirst = /\badd_password\(\s{0,20}["']$/;
/** `keyring.set_password("service", "jo", "x")`: where it is kept, and whose it is. */
const keyring = /\bkeyring\.set_password\(\s{0,20}(?:["'][^"'\n]{1,80}["'],\s{0,20})?["']$/;
/** `store.set_password('service', 'jo', 'x')`: of three the first two. */
const setOfThree = /\bset_password\(\s{0,20}(?:["'][^"'\n]{1,80}["'],\s{0,20})?["']$/;
/** `set_override('image_password', 'x', 'deploy')`: behind a name and its value. */
const afterValue =
  /\bset_\w{0,20}\(\s{0,20}["']\w{0,40}(?:pass(?:word|wd)?|pw|secret|token|key)["'],\s{0,40}["'][^"'\n]{1,80}["'],\s{0,60}["']$/i;
/** `check_password("jo", "x")`, but the second can be a hash. */
const checkOfUser = /\b(?:check|verify)_password\(\s{0,8}["']$/;
/** `client.set_secret("shop-database", value)`, `newTestSecret("pod-1", …)` */
const storing =
  /(?:(?:set|put|create|add|update|store|write)_?|(?:new|make|build|fake|for)(?:[A-Z][a-z]{1,12})?)secrets?\w{0,10}\(\s{0,20}["'`]$/i;

/** `is(one.summary, "pass", "the summary")` */
const messageOfTest =
  /\b(?:is|is_deeply|cmp_ok|eq|equals?|assert\w{0,20})\([^()"']{1,80},\s{0,4}["']\w{1,40}["'],\s{0,4}["']$/;
/** `SecretValue.secretsManager('shop-database')`, `Credentials.fromUsername('admin', …)` */
const named =
  /\b(?:from(?:Generated)?(?:Secret|Username|Password)\w{0,16}|secretsManager)\([^()"']{0,60}["'`]$/;
/** `new aws.db.UserPassword("default", {`: what a stack calls its part. */
const constructed = /\bnew\s{1,4}[\w.$]{1,80}\(\s{0,20}(?:[\w.]{1,20},\s{0,20})?["'`]$/;
/** `unsetPassphrase('personal')`, `pw_has("quota")`, `expire_passwd("jo")` */
const asked =
  /(?:(?:^|[^A-Za-z])(?:unset|clear|has|forget|expire|lock|unlock|remove|delete)_?[A-Z_]\w{0,30}|\w{1,30}_has)\(\s{0,20}["'`]$/;
/** `accounts.get_by_account("shop", "jo77")` */
const finding =
  /\b(?:get|find|fetch|look_?up)(?:\w{0,24}_by_|\w{0,24}By)\w{1,24}\(\s{0,4}(?:["'][^"'\n]{0,60}["'],\s{0,4}){1,3}["']$/;
/** `pw = getpwnam("nobody")` */
const accountEntry = /\b\w{0,20}(?:getpw\w{0,10}|getent[._]passwd|pwent)\(\s{0,20}["']$/;

export const otherArgument: Filter = ({ value, generic, rule, text, secret, form }) => {
  if (!generic) return undefined;
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  const after = text.slice(secret.end, secret.end + 40);
  if (bareCall.test(before) && /^["'],\s{1,4}["']/.test(after)) return 'a user name';
  if (!/[(,]\s{0,20}b?["'`]$/.test(before)) return undefined;
  if (/["'`],\s{0,20}["'`]$/.test(before) && optionName.test(value)) return 'the next name';
  if (keyring.test(before) && /^["'],/.test(after)) return 'where a password is kept';
  if (setOfThree.test(before) && isOfThree(before, after)) return 'whose password it is';
  if (afterValue.test(before)) return 'an argument after the value';
  if (checkOfUser.test(before) && /^["'](?:\s?\+\s?\w+)?,\s{0,20}["'](?!\$|[\w+/]{32})/.test(after))
    return 'a user name';
  if (behindRealm.test(before) && /^["'],\s{0,20}[^\s)]/.test(after)) return 'a user name';
  if (messageOfTest.test(before)) return 'the message of a test';
  if (named.test(before) && /^[a-z]+(?:[-_/][a-z]+)*$/i.test(value)) return 'a name';
  if (rule.where !== 'key' && finding.test(before)) return 'what is looked for';
  if (accountEntry.test(before)) return 'a user name';
  if (constructed.test(before) && /^["'`],\s{0,20}\{/.test(after)) return 'the name of a resource';
  if (rule.where !== 'key' && /^[\p{L}\d_.+-]+@[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+$/u.test(value))
    return 'who it is about';
  if (asked.test(before) && /^[a-z_]+\d?$/i.test(value)) return 'what is asked for';
  if (realmFirst.test(before) && /^["'],/.test(after)) return 'a realm';
  if (userFirst.test(before) && /^["'`](?:\.to_(?:owned|string)\(\)|\.into\(\))?,\s{0,20}b?["'`]/.test(after))
    return 'a user name';
  // `new UsernamePasswordToken("jo", null)`
  if (/user_?(?:name_?)?password\w{0,24}\(\s{0,20}["'`]$/i.test(before) && /^["'`],/.test(after))
    return 'a user name';
  // `createPasswordToken("jo", PASSWORD)`
  if (
    /(?:with|new|must|create|make|issue|generate)\w{0,24}\(\s{0,20}["'`]$/i.test(before) &&
    /^["'`],\s{0,20}[\w.$]{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret)\w{0,10}\s{0,4}[,)]/i.test(after)
  )
    return 'a user name';
  if (isNamedPair(before, value)) return 'names of a user and a password';
  if (afterPassword.test(before)) return 'an argument after the password';
  // A shape that names the call knows its arguments.
  // What is typed into a field is compared; the literal before it finds the field: `'input[name=password]', 'x'`.
  if (rule.where === 'key' && form !== 'comparison' && wordOfLiteral.test(before)) return 'another argument';
  if (rule.where === 'key' && hashing.test(before)) return 'what a password is hashed with';
  return storing.test(before) &&
    /^["'`],/.test(after) &&
    /^[a-z]+(?:[-_/.][a-z0-9]+)+$|^[a-z]+Name$/i.test(value)
    ? 'the name of a stored secret'
    : undefined;
};

/** True for the first of three texts, and for the second when a third one follows. */
function isOfThree(before: string, after: string): boolean {
  return /,\s{0,20}["']$/.test(before)
    ? /^["'],\s{0,20}["']/.test(after)
    : /^["'],\s{0,20}["'][^"'\n]{1,30}["'],/.test(after);
}

function isNamedPair(before: string, value: string): boolean {
  const prefix = pairedUser.exec(before)?.[1]?.toLowerCase();
  if (prefix === undefined || !value.toLowerCase().startsWith(prefix)) return false;
  return /^(?:password|passwd|pass|pwd)$/i.test(value.slice(prefix.length));
}
