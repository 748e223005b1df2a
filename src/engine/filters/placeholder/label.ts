// Words for people, in whatever language: what a form's field is called, or what goes there.
import { type Filter, isGeneral, kindOf, type Kinds } from '../filter';

/** "Password" in the languages of Europe and some others, without accents and blanks. */
const passwordElsewhere = new Set(
  `passwort kennwort wachtwoord senha parola parole parool haslo heslo geslo zaporka lozinka contrasena contrasenya contrasinal
   motdepasse palavrapasse kodeord adgangskode passord losenord salasana pasahitza jelszo sifre slaptazodis fjalekalim fjalekalimi
   contrasigno parol matkhau katasandi katalaluan lykilord cyfrinair pasfhocal wagwoord nenosiri`.split(
    /\s+/,
  ),
);

/** Chinese, Japanese and Korean are for people: `你的密码` says what goes there. */
const writtenForPeople = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The name of a language and its country in a file's name: `dist/sv-SE-HNTa.js` holds texts in that language. */
const localised =
  /(?:^|[/._])[a-z]{2,3}-[A-Z]{2}[./_-]|(?:^|\/)(?:messages?|strings|labels|lang(?:uage)?|locale|i18n|translations?)[_.-][a-z]{2,3}(?:[_-]\w{2,4})?\.\w+$|(?:^|\/)(?:lang(?:uage)?s?|locales?|i18n|l10n|translations?)\/(?:[\w.-]+\/)?[a-z]{2,3}(?:[_-]\w{2,4})?\.\w+$/;

const labels: Kinds = [
  // "Your password" in other languages: `votre_mot_de_passe`, `tu-clave`, `deine_api_key`.
  [
    /^(?:votre|vos|ton|tu|su|sua|seu|la_tua|tua|dein|deine|ihr|ihre?n?|jouw|uw|twoje|twoj|vase|din|ditt)(?:[-_ ][\p{L}]+){1,5}$/iu,
    'a placeholder',
  ],
];

export const label: Filter = (candidate) => {
  const { value, generic, path } = candidate;
  if (isGeneral(candidate) && writtenForPeople.test(value)) return 'a label';
  if (isGeneral(candidate) && isPasswordElsewhere(value)) return 'a label';
  if (!generic) return undefined;
  if (isInOtherLetters(value)) return 'a word of a language';
  if (localised.test(path) && /^\p{Lu}[^\d_]*$/u.test(value.replace(/&#?\w{2,8};/g, 'x')))
    return 'a word of a language';
  return kindOf(value, labels);
};

/** `Lösenord`, `Mot de passe:` */
function isPasswordElsewhere(value: string): boolean {
  if (value.length > 20 || !/^[\p{L} _-]{5,}:?$/u.test(value)) return false;
  const bare = value.normalize('NFD').toLowerCase().replace(/ł/g, 'l').replace(/ð/g, 'd');
  return passwordElsewhere.has(bare.replace(/[^a-z]/g, ''));
}

/** `password: 'Лозинка'`: of letters that no keyboard for programs has; words of a language, not a secret. */
function isInOtherLetters(value: string): boolean {
  return value.charCodeAt(0) > 0x24f && /^\p{L}/u.test(value) && !/[A-Za-z0-9]/.test(value);
}
