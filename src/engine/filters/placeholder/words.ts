// The words that stand-ins are made of, by what they tell.

/** A value with one of them is a stand-in. */
export const telling = setOf(
  `your yours example examples placeholder changeme change replace replaceme insert enter fixme redacted
   dummy fake sample masked hidden xxx xxxx xxxxx xxxxxx todo tbd foobar foobared foo bar baz lorem ipsum here goes notreal
   mock mocked stub undefined null none nil empty removed omitted censored secure votre dein deine ihre
   aqui coloque insira inserisci ingrese introduzca inserta inserer inserez remplacer remplacez aendern einfuegen
   eintragen einsetzen ersetzen`,
);

/** Of these the words that people do choose for a password. */
export const chosen = setOf(
  'foobar foo bar baz secure goes here example sample lorem ipsum fake mock mocked hidden',
);

/** Words that names of secrets are made of. */
export const naming = setOf(
  `key keys api apikey token tokens secret secrets password passwd passphrase pwd user username name id access refresh auth oauth csrf
   client app application provider service account login credential credentials private public session bearer basic header field
   value hash hashed consumer`,
);

/** Words that turn into a stand-in when nothing else is in the value. */
export const plain = setOf(
  `my the a an some any this is test testing tests demo default key keys api token tokens secret secrets password passwd
   passphrase pass pwd user username name value string text auth access client id app application service private public
   account admin root login credential credentials bearer basic hash data db database host localhost url uri env var
   variable config hashed new old of for to in and or not abc def xyz set me it put add use with from null true false
   jwt senha chave clave contrasena segredo secreto segreta segura forte mot de passe passwort kennwort parola usuario nome no na
   el la le um uma una il do da del tu su seu sua tua ton cle ici qui hier bitte chiave schluessel klucz sleutel`,
);

/** What people say of a secret that is still to be made. */
export const describing = setOf(
  'super very long random at least min minimum max chars characters bytes bits secure strong unique more than use generate generated',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Share of the letters that belong to known words, 0 to 1. */
export function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).join('').length / words.join('').length;
}
