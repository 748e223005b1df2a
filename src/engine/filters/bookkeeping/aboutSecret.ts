// Names that are about a secret: its kind, its state, what went wrong with it, which program asks for it.
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';

/** What a name ends in that is given one of few values: `passwordType`, `TOKEN_STATUS`. */
const kinds = new Set(
  'type types kind method mode scheme mech mechanism status state oid guid uuid version'.split(' '),
);
/** What a name ends in that has anything but the secret: `credentials__username`, `SQLPasswordCost`. */
const others = new Set(
  'username identity challenge cost postfix symbols creator factory generator flags crypto env platform'.split(
    ' ',
  ),
);
/** `GUID_CHANGE_PASSWORD`, `ERRCODE_INVALID_PASSWORD`: lists of what has a number of its own. */
const numbered = /^(?:GUID|UUID|OID|IID|CLSID|ERR|ERRNO|ERRCODE|ER|E_)(?=[A-Z_])/;
/** `CREDENTIAL_MISMATCH`: what has gone wrong. */
const failing = /(?:mismatch|not_?found|too_?(?:long|short|old|weak|many))$/i;
/** Words by which a name is a sentence about an error. */
const verbs = new Set(
  'is are must cannot not too already required invalid missing expired error failed incorrect'.split(' '),
);
/** What is shown in the place of a secret. */
const hiding = /redacted|blank(?:ed|ing)?_|_masked?_/i;
/** What the last word of a name may say the value is. */
const programParts = new Set(
  'function callback handler hook type name path file class method module command option field url policy rule template map list'.split(
    ' ',
  ),
);

export const aboutSecret: Filter = ({ value, key, verdict }) => {
  const words = identifierWords(key);
  const last = words.at(-1) ?? '';
  if (verdict?.isAbout && kinds.has(last)) return 'one of several kinds';
  // `auth0_organization_id`: one who signs in has an id, a domain and an issuer, too.
  if (verdict?.isAbout && /(?:^| )auth$/.test(verdict.word)) return 'something else about signing in';
  if (words.length > 1 && others.has(last)) return 'something else about a secret';
  if (words[0] === 'use' && words.length > 1 && /^[a-z]+$/.test(value)) return 'one of several ways';
  if (endsAlike(words, identifierWords(value))) return 'something else about a secret';
  // `CREDENTIALS_LOGIN_KEY`: under which a user's name is given.
  if (/cred(?:ential)?s?_?(?:login|user(?:_?name)?)(?:_?key)?["'\])]{0,3}$/i.test(key)) return 'a user name';
  if (numbered.test(key)) return 'a number of its own';
  if (failing.test(key)) return 'the name of an error';
  if (isErrorNumber(value) && words.length > least(key, value) && words.some((word) => verbs.has(word)))
    return 'the number of an error';
  if (hiding.test(key)) return 'what hides a secret';
  return /ask_?pass(?:_require)?["'\]]*$/i.test(key) ? 'a program that asks for a password' : undefined;
};

/** `auth_password_function = my_auth_function`: both end in the word that says what they are. */
function endsAlike(words: readonly string[], others: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && others.length > 1 && programParts.has(last) && last === others.at(-1);
}

/** How many words leave a name in doubt: fewer of a constant whose number nobody would choose for a password. */
function least(key: string, value: string): number {
  return /^[A-Z_]+$/.test(key) && !/^(?:123|(\d)\1)/.test(value) ? 2 : 3;
}

function isErrorNumber(value: string): boolean {
  return /^(?:[A-Z]{1,4}-){0,2}\d{3,6}$/.test(value);
}
