// Names of encodings, algorithms, units and constants, dates and colours, under the names of the secrets they deal with.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** `utf8`, `base64`, `base64EncodedKey` */
const encoding =
  /^(?:utf-?(?:8|16)(?:le|be)?|latin-?1|(?:us-)?ascii|iso-?8859-\d{1,2}|cp125\d|windows-125\d|hex|binary|jks|jceks|bcfks|bks|pkcs-?(?:8|11|12)|base-?(?:32|58|64)(?:[_-]?[a-z]{3,}(?:[_-][a-z]{3,})*)?)$/i;
/** `PBKDF2WithHmacSHA256`, `AES/CBC/PKCS5Padding`, `hmac-sha1` */
const algorithm =
  /^[A-Za-z0-9-]{2,20}[Ww]ith-?(?:H[Mm]ac|SHA|MD5|AES|RSA|EC|DSA)[\w-]*$|^\w{2,16}\/(?:CBC|ECB|GCM|CTR)\/|^hmac-?_?(?:sha|md5|sm)[\w-]{0,8}$|^(?:md[245]|sha-?(?:1|224|256|384|512)|scram-sha-(?:1|256|512)(?:-plus)?|bcrypt|scrypt|pbkdf2(?:-sha\d{1,3})?|argon2i?d?|[hrep]s(?:256|384|512)|(?:aes-?)?(?:128|192|256)-(?:cbc|ecb|gcm|ctr|cfb|ofb)|aes-?(?:128|192|256)?|3?des|ssh-(?:dss|rsa|ed25519)|rsa-sha2-\d{3}|ecdsa-sha2-nistp\d{3}|(?:rc[245]|des|des-ede3?|3des|blowfish|bf|cast5?|idea|seed|(?:camellia|aria)(?:-\d{3})?)-(?:cbc|ecb|cfb|ofb|ctr)|(?:md5|des|ext-des|samba|blowfish|sha(?:256|512))-crypt|(?:caching_sha2|sha256|mysql_(?:native|old|clear))_password|ecdh-aes-\d{3}-[a-z]{3})$/i;
/** `ECDHE-PSK-AES128-CBC-SHA`: what a cipher suite is called, and `PSK-AES128-CCM,PSK,SHA256`, what it is made of. */
const cipherSuite = /^(?:[A-Z]{2,7}\d{0,4}-|3DES-){1,7}(?:SHA\d{0,3}|CCM8?|POLY1305)(?:,[\w.,]*)?$/;
/** `TLS_PSK_WITH_AES_128_CCM`: a name that is a suite's. */
const suiteName = /^(?:TLS|SSL)_[A-Z0-9_]*WITH_/;
/** `prime256v1`: what a curve is called. */
const curve = /^(?:prime|secp|sect|brainpoolP)\d{3}[rtkv]\d$/;
/** `NONE:+VERS-TLS1.2:+ECDHE-PSK`, `kECDHEPSK+AES128:`: what a program is told of the suites it may take. */
const cipherPart = /AES|DHE|CHACHA|SHA\d|VERS-TLS|HIGH/;
/** `PSK:3DES:CBC:168:HMAC-SHA1:160`: the rest of a suite's row in a table. */
const suiteRow = /^[A-Z0-9_-]+(?::[A-Z0-9_-]*){4}(?::|$)/;
/** `%Y-%m-%d`, `yyyy-MM-dd`, `YYYYYY`; `1595271862.123`, a time; `#f8f8f2`, a token's colour; `0x00000040`, a flag; `1/1`. */
const figure =
  /%[YmdHMS]\W?%[YmdHMS]|^yyyy\W?MM\W?dd|^([YMDdHhmsS])\1+$|^[v-]?\d{1,12}(?:\.\d{1,9}){1,3}$|^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?:-preview)?$|^#(?:[0-9a-f]{3}){1,2}$|^(?=.*::)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$|^[\d.]*%d[\d.%d]*$|^0x[0-9a-f]{1,8}$|^\d{1,4}\/\d{1,4}$/i;
/** `"fa-user-secret": "f21b"`: where a font for private use has a picture. */
const codePoint = /^\\?u?(?:e\d|f[0-8])[0-9a-f]{2}$/i;
/** `id=app,src=token.txt`: what an option is made of. */
const settings = /^(?:[a-z]{2,12}=[^,=]{1,60},){1,8}[a-z]{2,12}=[^,=]{0,60}$/;
/** What a name ends in that is to be tried: `n8n_api_`. */
const beginning = /^[a-z0-9]{2,12}(?:[_-][a-z]{2,12})+[_-]$/;
/** What a switch is put to: `update_password: always`, `save_password: enable`. */
const choice =
  /^(?:enabled?|disabled?|auto|always|never|on_(?:create|change|new_\w+)|when_\w+|present|absent|required|optional|mandatory|lax|strict)$/i;
/** What else a password can be: `$auth['password'] === 'oauth2'`; `!RC4` in a list of ciphers. */
const way = /^(?:oauth2?|openid|oidc|saml2?|rfc\d{3,5})$|^[!+-][A-Z][A-Z0-9]{1,7}$/;
const unit = /^(?:seconds|minutes|hours|days|weeks|months|years|\d{1,4}-(?:bit|byte|char|digit)s?)$/i;
/** `1*tchar`, `no|plain|sha1`, `[0-9a-f]+`: what a value may be made of. */
const grammar =
  /^\d{0,2}\*\(?[a-z]{2,}|^\[\^?(?:\w-\w){1,4}[^\]\s]{0,20}\][+*{]|^(?=.*\b(?:no|yes|none|plain|auto|on|off|true|false|md5|sha\d{1,3})\b)[a-z]{2,12}\d{0,3}(?:\|[a-z]{2,12}\d{0,3})+$/;
/** `SELECT`: the first word of what a database is asked. */
const statement = /^(?:SELECT|INSERT|UPDATE|DELETE|TRUE|FALSE)$/;
/** `"password": "str"`, `"password": "PasswordDetails"`: which values a field takes. */
const typeName =
  /^(?:list|records?|str|string|bytes|bool|boolean|int|integer|SecretStr|varchar)$|^(?:[lL]ist|[dD]ict|[sS]et|[tT]uple|Optional|Union|Callable|Iterable|Sequence)\[[\w[\], .|]+\]$|^(?:[A-Z][a-z]+)+(?:Details|Attribute|Config|Spec|Model|Request|Response)$/;
/** `'Twilio API Key': 'ACME_SECRET_18'`: under which number a program knows it. */
const numberedConstant = /^[A-Z]{2,}(?:_[A-Z]{2,}){1,3}_\d{1,3}$/;
/** `application/json;version=3.1` */
const mediaType = /^(?:application|text|image|audio|video|multipart|font|message)\/[\w.+-]{2,60}(?:;|$)/;
/** `pass: 'success'` beside what a failure is called. */
const outcome = /^(?:success|ok|passed|green|skip|next|continue)$/i;
/** `:white_check_mark:` in a document. */
const emoji = /^:[a-z]+(?:_[a-z]+)+:/;
/** What is one of the names that a format gives its parts: `ElemPassword = "Passwort"`. */
const partName =
  /^(?:[Ee]lem(?:ent)?|[Aa]ttr(?:ibute)?|[Tt]ag|[Nn]ode|[Cc]ol(?:umn)?|[Xx][Pp]ath)(?=[A-Z]|_)|^(?:ATT|ATTR|ATTRIBUTE|ELEM|ELEMENT|TAG|COL|COLUMN|PARAM|PROP|PROPERTY|FIELD|HEADER)_/;

/** `//input[@type='password']`, `input[name=password]`: how a page's element is found. */
const selector = /^\(?\.?\/\/[\w*]+(?:\[|\/)|^[a-z]{0,12}\[@?[a-z-]{2,20}[~^$*|]?=/;

/** `jo:x:1001:1001::/home/jo`: a line of the file of accounts, whose passwords are elsewhere. */
const accountLine = /^[a-z_][a-z0-9_.-]{0,31}:[x*!]?:\d{1,6}:\d{1,6}:/;

/** `X-API-Key`: where a request has it. */
const header = /^(?:X-[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*|x-[a-z]+(?:-[a-z]+)+)$/;

/** `0008_migrate_to_bigautofield`: a step of a schema, among the names of tables. */
const migration = /^\d{4}_[a-z]+(?:_[a-z0-9]+)*$/;

/** `json:"passwords,omitempty"`: what Go's fields are called elsewhere. */
const fieldTag = /^(?:json|ya?ml|xml|toml|bson|db|form|mapstructure|validate|structs|gorm|hcl|csv):\\?"/;

/** `([#325](https://acme.test/325)`: in a document. */
const link = /\]\(https?:\/\//;

/** What a form's field must be: `required|string|min:8|confirmed`. */
const validation =
  /^(?=.*(?:^|\|)(?:required|nullable|sometimes|confirmed|same|min|max|between|bail|present|filled)(?:[|:]|$))\|?[a-z_]{2,24}(?::[\w,.=-]{1,60})?(?:\|[a-z_]{2,24}(?::[\w,.=-]{1,60})?){0,11}$/;

export const notation: Filter = ({ value, generic, key, text, secret }) => {
  if (!generic) return undefined;
  if (encoding.test(value)) return 'an encoding';
  if (algorithm.test(value) || cipherSuite.test(value) || suiteName.test(key) || curve.test(value))
    return 'an algorithm';
  if (isCipherList(value) || (suiteRow.test(value) && cipherPart.test(value))) return 'a list of algorithms';
  if (figure.test(value) || codePoint.test(value) || isNumber(value, key, text.charAt(secret.start - 1)))
    return 'a date, a number or a colour';
  if (settings.test(value) && !/(?:pass\w{0,40}|pwd|secret|token|key)=/.test(value))
    return 'the parts of an option';
  if (/[|:]/.test(value) && validation.test(value)) return 'a rule of validation';
  if (beginning.test(value)) return 'how others begin';
  if (unit.test(value)) return 'a unit';
  if (choice.test(value) || way.test(value)) return 'one of several ways';
  if (grammar.test(value)) return 'a rule of a grammar';
  if (statement.test(value)) return 'a keyword';
  if (emoji.test(value)) return 'an emoji';
  if (mediaType.test(value)) return 'a media type';
  if (typeName.test(value)) return 'the name of a type';
  if (/^pass$/i.test(key) && outcome.test(value)) return 'an outcome';
  if (migration.test(value)) return 'a migration';
  if (selector.test(value)) return 'where an element is';
  if (accountLine.test(value)) return 'a line of accounts';
  if (header.test(value)) return 'the name of a header';
  if (fieldTag.test(value)) return 'the tag of a field';
  if (link.test(value)) return 'a link';
  const words = identifierWords(key);
  if (/^(?:[A-Z][A-Z0-9]*_){2,}[A-Z0-9]+$/.test(value) && words.includes('token')) return 'a constant';
  if (numberedConstant.test(value) && !/pass|pwd/i.test(key)) return 'a constant';
  // `KEY_PASSWORD = "password"`: under which a table has it.
  if (/^KEY_[A-Z_]+$/.test(key) && value.toUpperCase() === key.slice(4)) return 'the name of a field';
  // `passphraseKey: passphrase`
  if (/(?:pass(?:word|phrase|wd)?|token)_?key$/i.test(key) && repeatsStem(key, value))
    return 'the name of a field';
  return partName.test(key) && /^[A-Za-z][A-Za-z_-]*\d?$/.test(value) ? 'the name of a field' : undefined;
};

/** True when the value is what the name has before its last word, `key`. */
function repeatsStem(key: string, value: string): boolean {
  const stem = identifierWords(key).slice(0, -1).join('');
  return stem.endsWith(identifierWords(value).join('')) && /^[A-Za-z_-]+$/.test(value);
}

/** `"seed": 450801368`: a number that no quotes hold, given to programs that draw or repeat something; `"nonce": "0x5"`. */
function isNumber(value: string, key: string, before: string): boolean {
  // What a chain counts of an account and finds for a block has 64 bits.
  if (/nonce["']?$/i.test(key) && /^(?:\d{1,20}|0x[0-9a-f]{1,16})$/i.test(value)) return true;
  return /^\d{1,12}$/.test(value) && /seed["']?$/i.test(key) && !/["'`]/.test(before);
}

/** Without capitals it could be anything. */
function isCipherList(value: string): boolean {
  return (
    /[:+]/.test(value) &&
    /[A-Z]{3}/.test(value) &&
    cipherPart.test(value) &&
    /^[\w.=:+!@-]+$/.test(value) &&
    !/[a-z]{3}/.test(value)
  );
}
