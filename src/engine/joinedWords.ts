// Passwords that people make of two or three words and a sign: `Amsel/Zaun`, `paper+plane`, `green.bottle`.
import { programWords, secretWords, standInWords } from './score/words';

/** Words of one case or with a capital in front; what stands between them is one sign, a dash or an underscore among others. */
const joined = /^\p{Lu}?\p{Ll}{2,14}(?:[/.+:,~&*|?#!=@^_-]\p{Lu}?\p{Ll}{2,14}){1,3}[!?*.]?$/u;
/** Names are joined with these alone. */
const names = /^[\p{L}_-]+$/u;
const fileEnding =
  /\.(?:[jt]sx?|json|ya?ml|toml|txt|pem|key|crt|cert?|html?|php|py|rb|go|java|md|xml|conf|cfg|ini|env|log|csv|db|properties|sql|sh|bat|png|svg|com|org|net|example|local|internal|test|invalid|dev|app|io|de|uk)$/i;

/** What programs call their pages, steps and texts, beside the words that the scorer knows. */
const parts = new Set(
  `edit show new create update reset forgot forgotten recover change changed confirm confirmed confirmation required optional
   min max length page view modal form dialog screen setting config configuration option common shared global general main
   admin login logout signin signup register account profile error message validation validator rule label text help hint
   placeholder title description translation locale lang i18n model schema service util helper store state action props
   request response query params payload self this args kwargs opts env ctx context module component route router
   prompt ask enter src lib bin etc usr var opt tmp home dist build out data file folder path node docs test spec fixture
   secret vault ssm kv mysql postgres redis smtp ldap sql server client host port sha aes rsa hmac`.split(
    /\s+/,
  ),
);

/** Whether a value is such words, none of which programs know: `app.settings`, `users/reset` and `docs.txt` are names of something. */
export function isJoinedWords(value: string): boolean {
  if (!joined.test(value) || names.test(value) || fileEnding.test(value)) return false;
  return value
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .every((word) => !isOfPrograms(word) && !isOfPrograms(word.replace(/e?s$/, '')));
}

function isOfPrograms(word: string): boolean {
  return secretWords.has(word) || programWords.has(word) || standInWords.has(word) || parts.has(word);
}
