// Stand-ins that people write where a secret will go: judged by whole words, so that a real value that happens to
// hold "test" or "pass" somewhere is kept.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

const telling = new Set(
  `your yours example examples placeholder changeme change replace replaceme insert enter fixme redacted
   dummy fake sample masked hidden xxx xxxx xxxxx xxxxxx todo tbd foobar foo bar baz lorem ipsum here goes notreal
   mock mocked stub undefined null none nil empty removed omitted censored secure votre dein deine ihre
   aqui coloque insira inserisci ingrese introduzca`.split(/\s+/),
);
/** Of these the words that people do choose for a password. */
const chosen = new Set(
  'foobar foo bar baz secure goes here example sample lorem ipsum dummy fake mock mocked hidden'.split(' '),
);
/** Values that only name what goes there. */
const alone = /^(?:value|values|string|text|name|data|key|token|here|content|input|output)$/i;
/** Words that names of secrets are made of. */
const naming = new Set(
  `key keys api apikey token tokens secret secrets password passwd passphrase pwd user username name id access refresh auth
   client app application provider service account login credential credentials private public session bearer basic header field
   value hash hashed`.split(/\s+/),
);
/** Words that turn into a stand-in when nothing else is in the value. */
const plain = new Set(
  `my the a an some any this is test testing tests demo default key keys api token tokens secret secrets password passwd
   passphrase pass pwd user username name value string text auth access client id app application service private public
   account admin root login credential credentials bearer basic hash data db database host localhost url uri env var
   variable config hashed new old of for to in and or not abc def xyz set me it put add use with from null true false
   jwt senha chave clave contrasena segredo secreto segreta segura forte mot de passe passwort kennwort parola usuario nome no na
   el la le um uma una il do da del`.split(/\s+/),
);
/** What somebody is told to do, as in `update_me` and `choose-a-strong-password`. */
const told =
  /^(?:please[-_ ])?(?:(?:update|set|edit|fill|insert|define|provide|modify)[-_ ]?(?:me|this|it|here)|(?:choose|pick|use|put|enter|set|insert|provide|create|generate|paste|type)[-_ ](?:a|an|your|the|some|any|here|own|strong|secure|long|random)(?:[-_ ].*)?)$/i;
/** Chinese, Japanese and Korean are for people: `你的密码` says what goes there. */
const writtenForPeople = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** "Your password" in other languages: `votre_mot_de_passe`, `tu-clave`, `deine_api_key`. */
const yourElsewhere =
  /^(?:votre|vos|ton|tu|su|sua|seu|la_tua|tua|dein|deine|ihr|ihre?n?|jouw|uw|twoje|twoj|vase|din|ditt)(?:[-_ ][\p{L}]+){1,5}$/iu;

/** The name of a language and its country in a file's name: `bs-BA`, `zh-TW`. */
const localised = /(?:^|[/._])[a-z]{2,3}-[A-Z]{2}[./_-]/;

export const placeholder: Filter = ({
  value,
  distinctive,
  rule,
  generic,
  key,
  context,
  path,
  text,
  span,
  secret,
}) => {
  const isGeneral = rule.where === 'key' || rule.general;
  if (isGeneral && namesItself(value, key === '' ? text.slice(span.start, secret.start) : key))
    return 'a stand-in that repeats its name';
  // In a URL, where weak passwords are kept: `SCHEME://APP_KEY:SECRET_KEY@HOST`.
  if (
    rule.general &&
    !generic &&
    /^(?:[A-Z]+(?:_[A-Z]+)+|PASS(?:WORD|WD|PHRASE)?|PWD|SECRET|TOKEN|REDACTED|redacted|removed|censored|omitted)$/.test(
      value,
    )
  )
    return 'a placeholder';
  if (!distinctive && /^placeholder$/i.test(key)) return 'a placeholder';
  if (context.quote === undefined && /^(?:null|NULL|None|nil|undefined)$/.test(value)) return 'no value';
  // `password: 'Лозинка'`: of letters that no keyboard for programs has; words of a language, not a secret.
  if (generic && value.charCodeAt(0) > 0x24f && /^\p{L}/u.test(value) && !/[A-Za-z0-9]/.test(value))
    return 'a word of a language';
  // `dist/sv-SE-HNTa.js`: a file of texts in that language.
  if (generic && localised.test(path) && /^\p{Lu}[^\d_]*$/u.test(value)) return 'a word of a language';
  // `http://localhost:@PORT@/`
  if (/^@[A-Z_]+$/.test(value) && text.charAt(secret.end) === '@') return 'a template';
  // `curl -u username:password`
  if (
    /^pass(?:word)?$/i.test(value) &&
    /(?:-u|--user)[ =]["']?user(?:name)?:$/i.test(text.slice(Math.max(0, secret.start - 24), secret.start))
  )
    return 'a placeholder';
  // Seven given letters in a row are no chance in a random value.
  // Where single words are the scorer's business, in capitals only: so providers mark their samples.
  if ((generic ? /EXAMPLE/ : /example/i).test(value) && !/\s/.test(value)) return 'a documentation sample';
  // One digit again and again is among the passwords that people choose most.
  const isPin = generic && /password/.test(rule.id) && /^\d{4,12}$/.test(value);
  if (!isPin && /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|\*+|\.+|-+|_+|x+|X+|0+|#+|\?+|•+)$/.test(value))
    return 'a placeholder';
  if (!isPin && /(.)\1{7,}/.test(value) && new Set(value).size < 8) return 'one character repeated';
  if (isMasked(value)) return 'masked with fillers';
  if (/(?:[xX]{6,}|\*{4,}|\.{3,}|…)/.test(value) && value.length < 200) return 'masked with fillers';
  if (/^(?:your|some|the)[\w-]{0,20}(?:key|token|secret|password|passwd|pass|pwd)s?$/i.test(value))
    return 'a placeholder';
  if (isGeneral && told.test(value)) return 'a placeholder';
  if (isGeneral && writtenForPeople.test(value)) return 'a label';
  // In capitals what goes there: `curl -u admin:PASSWORD`.
  if (isGeneral && /^(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|KEY)$/.test(value))
    return 'a placeholder';
  if (/^my[-_]?[a-z]{0,16}[-_]?(?:api[-_]?key|token)$/i.test(value)) return 'a placeholder';
  // A long random value can hold a telling word by chance only when its letters run together.
  const words = identifierWords(value);
  if (words.length === 0) return undefined;
  // Where a value is judged by its name single words are the scorer's business.
  if (generic) {
    const isStandIn = words.some((word) => telling.has(word) && !chosen.has(word));
    if (
      /^(?:passwort|kennwort|wachtwoord|senha|parola|has[lł]o|heslo|contrase[nñ]a|mot de passe):?$/i.test(
        value,
      )
    )
      return 'a label';
    // Schemas and classes: `password: '?string'`, `PASSWORD: 'PasswordPolicy'`.
    if (/^\?[A-Za-z]+$/.test(value) || (/^(?:[A-Z]+[a-z]+){2,}$/.test(value) && sharesWord(words, key)))
      return 'a type';
    if (
      /^(?:string|number|boolean|object|function|symbol|bigint|allow|deny|required|confirmed|undef|define|optional|undefined|null|true|false|domain|workstation|realm|v\d+(?:(?:alpha|beta)\d*)?|(?:u?int|U?INT|bytes)\d+)$/.test(
        value,
      )
    )
      return 'a keyword';
    if (value.includes('|') && /(?:^|\|)(?:required|nullable|string|m(?:in|ax):\d+)(?:\||$)/.test(value))
      return 'a rule of a form';
    if (/(?:[Kk]ey|[Ss]ecret|[Tt]oken|[Pp]assword)(?:From[A-Z]|_from_|-from-)/.test(value))
      return 'says where it comes from';
    if (
      /^(?:pass\w*|secret|token|key)[-_ ](?:set|unset|missing|required|provided|present|hidden)$/i.test(value)
    )
      return 'a state';
    if (value === 'pass' && /(?:TEST|EVENT|STATUS|RESULT|STATE)_PASS$/.test(key)) return 'a result';
    if (/^(?:\\[uU](?:[0-9A-Fa-f]{4,8}|\{[0-9A-Fa-f]{2,6}\})){1,3}$/.test(value)) return 'one character';
    if (/(?:^|[_-])your[_-]?[\w-]*(?:key|secret|token|pass)/i.test(value)) return 'a placeholder word';
    if (yourElsewhere.test(value)) return 'a placeholder';
    if (/^(?:keys?|tokens?|secrets|passwords|apikeys?|credentials)$/i.test(value))
      return 'only names a secret';
    // A document's name for what is put there: `NOVA_PASS`, `METADATA_SECRET`.
    if (/^[A-Z]+_(?:[A-Z]+_)*[A-Z]*(?:PASS|PASSWORD|SECRET|TOKEN|KEY)$/.test(value))
      return 'only names a secret';
    if (words.length > 1 && shareOf(words, naming) > (words.length > 3 ? 0.85 : 0.999))
      return 'only names a secret';
    return isStandIn && words.every((word) => telling.has(word) || plain.has(word) || /^\d{1,3}$/.test(word))
      ? 'a placeholder word'
      : undefined;
  }
  if (words.some((word) => telling.has(word)) && !distinctive) {
    return longRandomRest(words) ? undefined : 'a placeholder word';
  }
  if (isGeneral && alone.test(value)) return 'a placeholder word';
  if (rule.where === 'key' && words.every((word) => plain.has(word)) && words.length > 1)
    return 'made of plain words';
  return undefined;
};

/** `AccountKey=accountKey`, `apiPassword: "my_apiPassword"`, `smtp_password: "smtp_password_value"`. */
function namesItself(value: string, name: string): boolean {
  const bare = (written: string): string => written.toLowerCase().replace(/[^a-z]/g, '');
  const own = bare(name);
  // A password that is "password" is a weak one, and used; `MQTT_PASS "mqtt_pass"` is told from it by its two words.
  const isWhole = own.length >= 9 || (own.length >= 6 && /^[A-Za-z]+[_-][A-Za-z]+$/.test(value));
  if (!isWhole || /[^\w-]/.test(value)) return false;
  const written = bare(value);
  // `SN_setAttr_Token = "setAttr-Token"`: three words and more are no chance.
  if (written.length > 9 && own.endsWith(written) && identifierWords(value).length > 2) return true;
  // `statusPass: 'StatusPassIcon'`
  if (written.startsWith(own) && !/\d/.test(value)) return true;
  return written.replace(/^(?:my|your|some|the)(?=.{9})|value$/g, '') === own;
}

/** `sk-xxxxx`, `xxxxx.yyyyy.zzzzz`: pieces of one letter each, and at most a prefix besides. */
function isMasked(value: string): boolean {
  const pieces = value.split(/[-_.:/]/);
  const rest = pieces.filter((piece) => !/^([xyz*])\1{3,}$/i.test(piece));
  return rest.length < pieces.length && rest.every((piece) => piece.length < 5) && rest.length < 3;
}

function sharesWord(words: readonly string[], key: string): boolean {
  const keyWords = new Set(identifierWords(key));
  return words.some((word) => keyWords.has(word));
}

/** Share of the letters that belong to known words, 0 to 1. */
function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).join('').length / words.join('').length;
}

/** True when most of the value is not words: then the telling word came about by chance. */
function longRandomRest(words: readonly string[]): boolean {
  const known = words.filter((word) => telling.has(word) || plain.has(word)).join('').length;
  const all = words.join('').length;
  return all >= 20 && known / all < 0.25;
}
