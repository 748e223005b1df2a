// Words for people, in whatever language: what a form's field is called, or what goes there.
import { type Filter, isGeneral, kindOf, type Kinds } from '../filter';

/** "Password" and "secret" in the languages of Europe and some others, without accents and blanks. */
const passwordElsewhere = new Set(
  `passwort kennwort wachtwoord senha parola parole parool haslo heslo geslo zaporka lozinka contrasena contrasenya contrasinal
   motdepasse palavrapasse kodeord adgangskode passord losenord salasana pasahitza jelszo sifre slaptazodis fjalekalim fjalekalimi
   contrasigno parol matkhau katasandi katalaluan lykilord cyfrinair pasfhocal wagwoord nenosiri geheimnis segreto segredo
   tajemstvi salaisuus hemlighet hemmelighet`.split(/\s+/),
);

/** Chinese, Japanese and Korean are for people: `你的密码` says what goes there. */
const writtenForPeople = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The name of a language and its country in a file's name: `dist/sv-SE-HNTa.js` holds texts in that language. */
const localised =
  /(?:^|[/._])[a-z]{2,3}-[A-Z]{2}[./_-]|(?:^|\/)(?:lang(?:uage)?s?|locales?|i18n|l10n|locali[sz]ations?|translations?)\/[a-z]{2,3}(?:[_-]\w{2,4})?\/[\w.-]+$|(?:^|\/)(?:messages?|strings|labels|lang(?:uage)?|locale|i18n|translations?)[_.-][a-z]{2,3}(?:[_-]\w{2,4})?\.\w+$|(?:^|\/)(?:lang(?:uage)?s?|locales?|i18n|l10n|locali[sz]ations?|translations?)\/(?:[\w.-]+\/)?[a-z]{2,3}(?:[_-]\w{2,12}){0,2}\.\w+$/;

const labels: Kinds = [
  // "Your password" in other languages: `votre_mot_de_passe`, `tu-clave`, `deine_api_key`.
  [
    /^(?:votre|vos|ton|tu|su|sua|seu|la_tua|tua|dein|deine|ihr|ihre?n?|jouw|uw|twoje|twoj|vase|din|ditt)(?:[-_ ][\p{L}]+){1,5}$/iu,
    'a placeholder',
  ],
  // With numbers where it says of what: `votre_secret_access_key_r2`.
  [
    /^(?:base64:)?(?:votre|vos|ton|ta|tu|su|seu|sua|dein|deine|ihr|ihre|jouw|uw|tuo|tua|din|ditt|dit|et|en|twoj|twoje|sizin)[-_](?:[a-z0-9]{1,16}[-_]){0,5}(?:api|access|secret\w?|key|token|password|passwort|mot|passe|cle|clave|chave|contrase\S{1,3}|senha|schluessel|kennwort|wachtwoord|sleutel|haslo|klucz|segredo|secreta)(?:[-_][a-z0-9]{1,16}){0,4}$/i,
    'a placeholder',
  ],
];

/** `<input type="password" value="password">` says what goes there. */
const ofField = /<input\s[^<>]{0,80}\bvalue=["']$/i;

export const label: Filter = (candidate) => {
  const { generic, path } = candidate;
  const value = unescaped(candidate.value);
  if (isGeneral(candidate) && writtenForPeople.test(value)) return 'a label';
  if (isGeneral(candidate) && isPasswordElsewhere(value)) return 'a label';
  if (
    /^pass(?:word)?$/i.test(value) &&
    ofField.test(candidate.text.slice(Math.max(0, candidate.secret.start - 120), candidate.secret.start))
  )
    return 'a label';
  if (!generic) return undefined;
  const spoken = value.replace(/&#?\w{2,8};|\\[nrt]/g, 'x');
  if (isInOtherLetters(value)) return 'a word of a language';
  // Without capitals only what is surely no word in a program's language.
  if (localised.test(path) && (/^\p{Lu}[^\d_]*$/u.test(spoken) || /^[\p{L}\p{M}'’-]+[.:!?]?$/u.test(spoken)))
    return 'a word of a language';
  return kindOf(value, labels);
};

/** `Contrase\\xf1a` of a packed program. */
function unescaped(value: string): string {
  return value.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))/g, (_, unit?: string, byte?: string) =>
    String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)),
  );
}

/** `Lösenord`, `Mot de passe:` */
function isPasswordElsewhere(value: string): boolean {
  if (value.length > 20 || !/^[\p{L} _-]{5,}:?$/u.test(value)) return false;
  const bare = value.normalize('NFD').toLowerCase().replace(/ł/g, 'l').replace(/ð/g, 'd');
  return passwordElsewhere.has(bare.replace(/[^a-z]/g, ''));
}

/** `password: 'Лозинка'`: of letters that no keyboard for programs has; words of a language, not a secret. */
function isInOtherLetters(value: string): boolean {
  const bare = value.replace(/\\[nrt]/g, '');
  return /[\u0250-\uffff]/.test(bare) && /\p{L}/u.test(bare) && !/[A-Za-z0-9\u00c0-\u024f]/.test(bare);
}
