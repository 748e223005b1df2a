// Dates, units, types, rules and parts of formats, under the names of the secrets they deal with.
import { type Filter, kindOf, type Kinds } from './filter';

const kinds: Kinds = [
  // `%Y-%m-%d`, `yyyy-MM-dd`, `YYYYYY`; `1595271862.123`, a time; `#f8f8f2`, a token's colour; `0x00000040`, a flag; `1/1`; `1.3.6.1.4.1`.
  [
    /%[YmdHMS]\W?%[YmdHMS]|^yyyy\W?MM\W?dd|^([YMDdHhmsS])\1+$|^(?:[v-]|[\^~]|[<>=]{1,2} ?)?\d{1,12}(?:\.\d{1,9}){1,3}$|^(?:[a-z-]{0,8}oid=)?\d(?:\.\d{1,9}){4,15}$|^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$|^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?:-preview)?$|^#(?:[0-9a-f]{3}){1,2}$|^(?=.*::)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$|^[\d.]*%d[\d.%d]*$|^0x[0-9a-f]{1,8}$|^\d{1,4}\/\d{1,4}$/i,
    'a date, a number or a colour',
  ],
  // `2.0.0-beta.3`; `rgba(0, 0, 0, 0.5)`, `var(--accent)`
  [
    /^v?\d{1,4}\.\d{1,4}\.\d{1,4}-(?:alpha|beta|rc|dev|next|canary|preview|snapshot)[.\d-]{0,12}$/i,
    'a date, a number or a colour',
  ],
  [/^(?:rgba?|hsla?|var|calc|url|(?:linear|radial)-gradient|cubic-bezier)\(.{1,120}\)$/, 'a style'],
  // `us-central1`
  [
    /^(?:us|eu|europe|asia|(?:north|south)america|australia|me|africa|ca|sa|ap|cn|af|il)-(?:gov-)?(?:north|south|east|west|central){1,2}-?\d[a-d]?$/,
    'a region',
  ],
  // `fas fa-lock`, `btn btn-primary`
  [
    /^(?:fa[srlbd]?|btn|mdi|bi|glyphicon) (?:fa|btn|mdi|bi|glyphicon)-[a-z]+(?:-[a-z\d]+){0,5}(?:$| )/,
    'a style',
  ],
  // `PASS="\033[42m"`
  [/^(?:\\(?:033|e|x1b|u001b)\[[\d;]{1,12}m)+$/i, 'a date, a number or a colour'],
  // `"fa-user-secret": "f21b"`: where a font for private use has a picture.
  [/^\\?u?(?:e\d|f[0-8])[0-9a-f]{2}$/i, 'a date, a number or a colour'],
  // What a form's field must be: `required|string|min:8|confirmed`.
  [
    /^(?=.*[|:])(?=.*(?:^|\|)(?:required|nullable|sometimes|confirmed|same|min|max|between|bail|present|filled)(?:[|:]|$))\|?[a-z_]{2,24}(?::[\w,.=-]{1,60})?(?:\|[a-z_]{2,24}(?::[\w,.=-]{1,60})?){0,11}$|^(?:(?:not_)?regex:\/|(?:unique|exists|required_(?:if|with)\w{0,12}|mimes|digits(?:_between)?|date_format):)/,
    'a rule of validation',
  ],
  // What a name ends in that is to be tried: `n8n_api_`.
  [/^[a-z0-9]{2,12}(?:[_-][a-z]{2,12})+[_-]$|^[A-Z]{2,12}(?:_[A-Z]{2,12})+_$/, 'how others begin'],
  [/^(?:seconds|minutes|hours|days|weeks|months|years|\d{1,4}-(?:bit|byte|char|digit)s?)$/i, 'a unit'],
  // What a switch is put to: `update_password: always`, `save_password: enable`.
  [
    /^(?:enabled?|disabled?|auto|always|never|on_(?:create|change|new_\w+)|when_\w+|present|absent|required|optional|mandatory|lax|strict)$/i,
    'one of several ways',
  ],
  // How a network is kept: `key_mgmt: "wpa-psk"`.
  [
    /^(?:wpa[23]?|wep|sae|ieee8021x|802-1x|eap)(?:-(?:psk|eap|enterprise|personal|none|sae|suite-b(?:-192)?|tls|ttls|peap))*$/i,
    'one of several ways',
  ],
  // `initial-contact:yes`, `name=AES_96`
  [
    /^[a-z]+(?:[-_][a-z]+){0,3}:(?:yes|no|none|unset|true|false|on|off)$|^name=[^,=]{1,60}$|^[a-z]\w{1,20}=(?:[a-z]{2,20}|%\d)$/,
    'the parts of an option',
  ],
  // What else a password can be: `$auth['password'] === 'oauth2'`; `!RC4` in a list of ciphers.
  [/^(?:oauth2?|openid|oidc|saml2?|rfc\d{3,5})$|^[!+-][A-Z][A-Z0-9]{1,7}$/, 'one of several ways'],
  // `AUTH-0012`
  [/^[A-Z]{2,12}-0\d{1,5}$/, 'the code of an error'],
  // `1*tchar`, `no|plain|sha1`, `[0-9a-f]+`: what a value may be made of.
  [
    /^\d{0,2}\*\(?[a-z]{2,}|^\[\^?(?:\w-\w){1,4}[^\]\s]{0,20}\][+*{]|^(?=.*\b(?:no|yes|none|plain|auto|on|off|true|false|md5|sha\d{1,3})\b)[a-z]{2,12}\d{0,3}(?:\|[a-z]{2,12}\d{0,3})+$/,
    'a rule of a grammar',
  ],
  // `SELECT`: the first word of what a database is asked.
  [/^(?:SELECT|INSERT|UPDATE|DELETE|TRUE|FALSE)$/, 'a keyword'],
  // `:white_check_mark:` in a document.
  [/^:[a-z]+(?:_[a-z]+)+:/, 'an emoji'],
  // `application/json;version=3.1`
  [/^(?:application|text|image|audio|video|multipart|font|message)\/[\w.+-]{2,60}(?:;|$)/, 'a media type'],
  // `"password": "str"`, `"password": "PasswordDetails"`: which values a field takes.
  [
    /^(?:list|records?|str|string|bytes|bool|boolean|int|integer|SecretStr|varchar)$|^(?:[lL]ist|[dD]ict|[sS]et|[tT]uple|Optional|Union|Callable|Iterable|Sequence)\[[\w[\], .|]+\]$|^(?:[A-Z][a-z]+)+(?:Details|Attribute|Config|Spec|Model|Request|Response)$|^(?:const )?(?:unsigned )?(?:g?u?char|wchar_t|void|g?u?int\d{0,2}(?:_t)?)(?: const)?\s?\*{1,2}$/,
    'the name of a type',
  ],
  // `password: "varchar(255)"`
  [
    /^(?:n?(?:var)?char2?|(?:var)?binary|character varying)\(\d{1,5}\)(?: (?:not )?null)?$|^(?:bytea|jsonb|(?:long|medium|tiny)(?:text|blob))$/i,
    'the name of a type',
  ],
  // `{selectall}{backspace}`: the keys that a test presses.
  [/^(?:\{[A-Za-z]{3,12}\}){1,6}$/, 'keys of a keyboard'],
  // `github:acme/secret-stack#5c3f…`, among the packages that a project needs.
  [/^(?:github|gitlab|bitbucket|gist):[\w.-]{1,60}\/[\w.-]{1,80}(?:#\S{1,80})?$/, 'where a package is from'],
  // `0008_migrate_to_bigautofield`: a step of a schema, among the names of tables.
  [/^\d{4}_[a-z]+(?:_[a-z0-9]+)*$/, 'a migration'],
  // `//input[@type='password']`, `input[name=password]`: how a page's element is found.
  [/^\(?\.?\/\/[\w*]+(?:\[|\/)|^[a-z]{0,12}\[@?[a-z-]{2,20}[~^$*|]?=/, 'where an element is'],
  // `#login-user-input`
  [/^[#.][a-z]{2,20}(?:-[a-z]{2,20}){1,5}$/, 'where an element is'],
  // `jo:x:1001:1001::/home/jo`: a line of the file of accounts, whose passwords are elsewhere.
  [/^[a-z_][a-z0-9_.-]{0,31}:[x*!]?:\d{1,6}:\d{1,6}:/, 'a line of accounts'],
  // `X-API-Key`: where a request has it.
  [/^(?:X-[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*|x-[a-z]+(?:-[a-z]+)+)$/, 'the name of a header'],
  // `json:"passwords,omitempty"`: what Go's fields are called elsewhere.
  [/^[a-z]\w{1,15}:\\?"/, 'the tag of a field'],
  // `([#325](https://acme.test/325)`: in a document.
  [/\]\(https?:\/\//, 'a link'],
];

/** `password_login:success:ratio_rate5m`, as Prometheus calls what it has computed: what stands behind the first colon. */
const computed =
  /^(?:[a-z_]\w{0,60}:)?(?:sum|avg|min|max|count|rate|irate|ratio|increase|delta|quantile|p\d\d)(?:_\w{1,40})?\d{0,3}[smhdw]?$/;

/** `id=app,src=token.txt`: what an option is made of. */
const settings = /^(?:[a-z]{2,12}=[^,=]{1,60},){1,8}[a-z]{2,12}=[^,=]{0,60}$/;

export const notation: Filter = ({ value, generic, key, text, secret }) => {
  if (!generic) return undefined;
  // `<diagram name="Secrets">7V…`: a drawing, packed.
  if (
    value.length > 100 &&
    /<diagram\s[^<>]{1,200}>$/.test(text.slice(Math.max(0, secret.start - 210), secret.start))
  )
    return 'a drawing';
  if (text.charAt(secret.start - 1) === ':' && computed.test(value)) return 'the name of a measure';
  if (isAlphabet(value)) return 'an alphabet';
  if (isNumber(value, key, text.charAt(secret.start - 1))) return 'a date, a number or a colour';
  if (settings.test(value) && !/(?:pass\w{0,40}|pwd|secret|token|key)=/.test(value))
    return 'the parts of an option';
  // `pass: 'success'` beside what a failure is called.
  if (/^pass$/i.test(key) && /^(?:success|ok|passed|green|skip|next|continue)$/i.test(value))
    return 'an outcome';
  // `pskClientHex = "000a"`: a few bytes are no key.
  if (/hex$/i.test(key) && /^[0-9a-f]{2,8}$/i.test(value)) return 'a date, a number or a colour';
  return kindOf(value, kinds);
};

/** Each character once, and many: of those that are drawn some come again. */
function isAlphabet(value: string): boolean {
  return value.length >= 36 && value.length < 100 && new Set(value).size === value.length;
}

/** `"seed": 450801368`: a number that no quotes hold, given to programs that draw or repeat something; `"nonce": "0x5"`. */
function isNumber(value: string, key: string, before: string): boolean {
  // What a chain counts of an account and finds for a block has 64 bits.
  if (/nonce["']?$/i.test(key) && /^(?:\d{1,20}|0x[0-9a-f]{1,16})$/i.test(value)) return true;
  return /^\d{1,20}$/.test(value) && /seed["']?$/i.test(key) && !/["'`]/.test(before);
}
