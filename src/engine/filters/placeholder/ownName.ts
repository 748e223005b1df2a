// Values that only repeat the name they are given: `AccountKey=accountKey`.
import { holdsPassword } from '../../holdsPassword';
import { identifierWords } from '../../identifierWords';
import { type Filter, isGeneral } from '../filter';

export const ownName: Filter = (candidate) => {
  const { value, key, text, span, secret, rule } = candidate;
  if (!isGeneral(candidate)) return undefined;
  // A test's password that is its name with a number of its own: people choose such, and put no such in its place.
  if (
    holdsPassword(rule) &&
    /[a-z](?:\d{2,4}|_\d{4})[!@#$%.*]?$/i.test(value) &&
    digits(value) !== digits(key)
  )
    return undefined;
  return repeats(value, key === '' ? text.slice(span.start, secret.start) : key)
    ? 'a stand-in that repeats its name'
    : undefined;
};

/** `AccountKey=accountKey`, `apiPassword: "my_apiPassword"`, `smtp_password: "smtp_password_value"`. */
function repeats(value: string, name: string): boolean {
  const bare = (written: string): string => written.toLowerCase().replace(/[^a-z]/g, '');
  const own = bare(name);
  // `'ssh2_auth_password' => 'Safe\ssh2_auth_password'`, `"passwd": "manager.passwd"`
  const last = /^[A-Za-z][\w-]*(?:(?:\.|::|\\{1,2})([\w-]+))+$/.exec(value)?.[1];
  if (own.length >= 6 && last !== undefined && bare(last) === own) return true;
  // `HS2_CLIENT_TOKEN = "hiveserver2ClientToken"`
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(name) && camel.test(value) && endAlike(name, value))
    return true;
  // A password that is "password" is a weak one, and used; `MQTT_PASS "mqtt_pass"` is told from it by its two words.
  const isNumbered = /^[a-z]{4,}_\d{1,2}$/.test(value);
  const isWhole =
    isNumbered || own.length >= 9 || (own.length >= 6 && /^[A-Za-z]+(?:[_-][A-Za-z]+)+$/.test(value));
  if (!isWhole || /[^\w-]/.test(value)) return false;
  const written = bare(value);
  // `PWD_IN_HISTORY_AT = "pwdInHistory"`: but for a word that says what names of this kind are.
  if (written.length > 9 && isBut(own, written) && camel.test(value)) return true;
  // `SN_setAttr_Token = "setAttr-Token"`: three words and more are no chance.
  if (written.length > 9 && own.endsWith(written) && identifierWords(value).length > 2) return true;
  // `SECRET_PREF = "user_secret_pref"`
  if (/^[a-z]+(?:[_-][a-z]+){2,}$/.test(value) && /^[A-Z]+_[A-Z_]+$/.test(name) && written.endsWith(own))
    return true;
  // `RESOURCE_TYPE_GATEWAY_SECRET = 'gateway_secret'`, `find('_newpasswd')`
  if (
    written.length > 8 &&
    own.endsWith(written) &&
    ((isConstant(name) && value.includes('_')) || /^_[a-z]+$/.test(value))
  )
    return true;
  // `create_index("token", "token_1")`
  if (/^[a-z]+_\d{1,2}$/.test(value) && written === own) return true;
  // `statusPass: 'StatusPassIcon'`
  if (written.startsWith(own) && (!/\d/.test(value) || digits(value) === digits(name))) return true;
  return written.replace(/^(?:my|your|some|the)(?=.{9})|value$/g, '') === own;
}

const camel = /^(?!test|my|super)[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*[a-z]){2,}$/;

/** Whether one begins with the other and has a short word more. */
function isBut(name: string, written: string): boolean {
  return name.startsWith(written) && name.length <= written.length + 5;
}

/** Whether the last two words of both are the same. */
function endAlike(name: string, value: string): boolean {
  const end = (written: string): string => identifierWords(written).slice(-2).join(' ');
  return end(name) === end(value);
}

/** A name in capitals, of four words and more: it tells a place, and the value repeats its end. */
function isConstant(name: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+){3,}$/.test(name);
}

/** `qwen2_token2wav` and `Qwen2Token2WavConfig` have the same. */
function digits(name: string): string {
  return name.replace(/\D/g, '');
}
