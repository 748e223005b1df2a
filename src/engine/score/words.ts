// Words that tell values apart: stand-ins, the passwords people choose, names of types, labels and settings.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whoever reads these is told to write something else in their place. */
export const standInWords = set(
  `your yours placeholder changeme changethis change replace replaceme insert enter fixme redacted masked hidden todo tbd
   here goes notreal stub undefined null none nil empty removed omitted censored xxx xxxx xxxxx xxxxxx provide specify
   fill example examples sample value`,
);

/** What people choose for a password when nobody looks, and what tests sign in with. */
export const weakWords = set(
  `test testing tester foo bar baz qux foobar foobaz foobared admin administrator root toor guest demo hello welcome qwerty letmein
   monkey dragon secret secrets sekret sikrit secure opensesame sesame pass passw passwort love master abc abcd abcdef def
   asdf asdfasdf asd qwer zxcv user dev local temp temporary hunter default letme iloveyou sunshine princess football
   baseball superman batman trustno shadow michael jordan charlie postgres mysql mongo redis rabbit guest oracle scott
   tiger sa system manager changeit vagrant docker jenkins raspberry ubnt cisco super my new old strong very supersecret topsecret
   verysecret`,
);

/** Nouns for secrets: a value made of them only says what it is the value of. */
export const secretWords = set(
  `password passwords passwd pwd pass passphrase passcode secret secrets token tokens key keys apikey api credential
   credentials creds auth authorization authentication access refresh bearer basic id client app private public session
   user username login oauth jwt csrf xsrf nonce salt hash encrypted account service x header cookie param name field
   passwort kennwort wachtwoord senha contrasena parola heslo haslo salasana motdepasse type value string text data code`,
);

/** Words of a program's vocabulary: types, settings, schemes, directions; hardly ever chosen as a secret. */
export const programWords = set(
  `bearer basic function symbol bigint string str text number integer int boolean bool object array list dict map char bytes byte function void any null true
   false yes no on off none auto always never required optional enabled disabled default plain plaintext digest ntlm
   kerberos negotiate gssapi oauth oauth2 saml ldap bcrypt scrypt argon2 md5 sha1 sha256 sha512 hs256 rs256 utf8 base64
   hex json xml html form post get put delete head path query header body field input hidden submit button label title
   error warning info debug trace success failure failed invalid missing wrong unknown expired inherit static dynamic
   internal external local remote global public private protected read write readonly sql file env environment vault
   secret aws gcp azure file stdin stdout prompt interactive include omit same-origin same origin anonymous memory
   varchar nvarchar text blob password email url uri tel date time datetime uuid`,
);
