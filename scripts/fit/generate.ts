// Made-up lines: names and values as people write them, in the spellings of languages and formats.
import { seededRandom } from '../../src/base';
import { spellings } from '../../test/bench/accuracy/spellings';
import type { Example } from './logistic';
import { type Reader, within } from './judged';

type Random = ReturnType<typeof seededRandom>;
type Draw = (random: Random) => string;

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const drawn = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');

const lower = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${lower}${lower.toUpperCase()}0123456789`;
const nouns =
  words(`river table shop cloud green apple monkey dragon winter summer coffee rocket garden silver tiger
  window yellow orange planet forest bridge castle guitar puzzle marble ocean pepper violet copper falcon`);
const fields =
  words(`user account login db mysql smtp ldap admin redis ftp proxy mail root backup service api app client
  payment jira billing report worker`);
const things =
  words(`name field type label title input form url path file id length prefix header policy hint error
  message column provider manager store factory validator expiry`);
const types = words(
  'String string text varchar number boolean Buffer byte object function SecureString password hidden',
);
const settings =
  words(`plain digest basic bearer none required optional auto default internal inherit same-origin
  include omit access refresh HS256 RS256 bcrypt`);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** What people and machines make secrets of. */
const passwords: readonly Draw[] = [
  (random) => drawn(random, `${alphanumeric}!@#%^*_+.-`, between(random, 8, 24)),
  (random) => drawn(random, alphanumeric, between(random, 8, 20)),
  (random) => drawn(random, lower, between(random, 6, 12)),
  (random) => pick(random, nouns) + String(between(random, 1, 9999)),
  (random) =>
    `${capital(pick(random, nouns))}${between(random, 1, 999)}${pick(random, ['!', '#', '$', '@', '.', '*'])}`,
  (random) =>
    pick(
      random,
      words(
        'hunter2 admin test123 secret foobar letmein welcome1 qwerty123 toor changeit P@ssw0rd Passw0rd! root123 abc123 hello guest 123456',
      ),
    ),
  (random) => pick(random, nouns),
  (random) => `${pick(random, nouns)}${capital(pick(random, nouns))}${between(random, 1, 99)}`,
  (random) => `${pick(random, nouns)}-${pick(random, nouns)}-${drawn(random, '0123456789', 3)}`,
  (random) => drawn(random, '0123456789', between(random, 4, 8)),
];
const keys: readonly Draw[] = [
  (random) => drawn(random, '0123456789abcdef', pick(random, [16, 24, 32, 40, 48, 64])),
  (random) => drawn(random, alphanumeric, between(random, 16, 64)),
  (random) => `${drawn(random, `${alphanumeric}+/`, 43)}=`,
  (random) => drawn(random, `${alphanumeric}_-`, between(random, 20, 43)),
  (random) => [8, 4, 4, 4, 12].map((length) => drawn(random, '0123456789abcdef', length)).join('-'),
  (random) => drawn(random, `${lower}0123456789`, between(random, 16, 50)),
  (random) => drawn(random, `${lower.toUpperCase()}0123456789`, between(random, 16, 40)),
  (random) => drawn(random, lower, between(random, 16, 32)),
  (random) => `${drawn(random, lower, 3)}_${drawn(random, alphanumeric, 28)}`,
];
/** What stands under such names and is no secret. */
const others: readonly Draw[] = [
  (random) => pick(random, types),
  (random) => pick(random, settings),
  (random) => pick(random, settings),
  (random) => capital(pick(random, words('password passwort kennwort senha parola token secret login'))),
  (random) => `${pick(random, fields)}_${pick(random, things)}`,
  (random) => `${pick(random, fields)}${capital(pick(random, things))}`,
  (random) =>
    `${capital(pick(random, fields))}${capital(pick(random, nouns))}${capital(pick(random, things))}`,
  (random) => `${pick(random, fields)}.${pick(random, things)}.${pick(random, nouns)}`,
  (random) => `${pick(random, fields)}-${pick(random, things)}-${pick(random, nouns)}`,
  (random) => `${pick(random, fields)}/${pick(random, nouns)}.${pick(random, words('pem json txt key js'))}`,
  (random) => `/${pick(random, nouns)}/${pick(random, fields)}/${pick(random, things)}`,
  (random) => `https://${pick(random, nouns)}.acme.internal/${pick(random, fields)}`,
  (random) => `${pick(random, fields).toUpperCase()}_${pick(random, things).toUpperCase()}`,
  (random) => `Enter your ${pick(random, fields)} ${pick(random, things)}`,
  (random) => `${capital(pick(random, things))}:`,
  (random) => `your_${pick(random, fields)}_secret`,
  (random) => `<${pick(random, fields)}-key>`,
  (random) => `X-${capital(pick(random, fields))}-Token`,
  (random) => `get${capital(pick(random, fields))}(${pick(random, things)})`,
  (random) => pick(random, words('changeme replace-me YOUR_KEY_HERE xxxxxxxx ******** TODO insert-key-here')),
  (random) => String(between(random, 1, 99)),
  (random) => `v${between(random, 1, 9)}.${between(random, 0, 20)}.${between(random, 0, 9)}`,
];

const passwordNames = words(
  'PASSWORD DB_PASSWORD ADMIN_PASSWORD SMTP_PASS USER_PASSWD LDAP_PWD KEYSTORE_PASSWORD PASSPHRASE',
);
const keyNames =
  words(`API_KEY SECRET_KEY ACCESS_TOKEN CLIENT_SECRET AUTH_TOKEN ENCRYPTION_KEY SESSION_SECRET JWT_SECRET
  WEBHOOK_SECRET SERVICE_CREDENTIALS SIGNING_KEY REFRESH_TOKEN APP_SECRET`);
const aboutNames =
  words(`PASSWORD_FIELD PASSWORD_LABEL TOKEN_TYPE TOKEN_NAME SECRET_NAME API_KEY_HEADER PASSWORD_URL
  KEY_NAME SECRET_REF TOKEN_ENDPOINT PASSWORD_POLICY PASSWORD_HINT NO_PASSWORD CREDENTIALS_FILE SECRET_PATH`);
/** Those in which the value stands as it is. */
const plainSpellings = spellings.filter(({ written }) => !written);
const paths = ['src/', 'test/', 'config/', 'lib/', 'examples/', 'app/'];

/** Examples of every spelling; each counts for `weight`. Spellings the engine does not read are in `unread`. */
export function generate(
  reader: Reader,
  seed: number,
  weight: number,
): { examples: Example[]; unread: number } {
  const random = seededRandom(seed);
  const examples: Example[] = [];
  let unread = 0;
  const add = (name: string, value: string, isSecret: boolean): void => {
    const spelling = pick(random, plainSpellings);
    const text = spelling.text(name, value, name.toLowerCase());
    const at = text.indexOf(value);
    const judged = within(reader.read(text, pick(random, paths) + spelling.path), {
      start: at,
      end: at + value.length,
    });
    if (judged.length === 0 && isSecret) unread++;
    examples.push(...judged.map(({ features }) => ({ features, isSecret, weight })));
  };
  for (let round = 0; round < 1200; round++) {
    add(pick(random, passwordNames), pick(random, passwords)(random), true);
    add(pick(random, keyNames), pick(random, keys)(random), true);
    add(pick(random, [...passwordNames, ...keyNames]), pick(random, others)(random), false);
    add(
      pick(random, aboutNames),
      pick(random, random() < 0.8 ? others : [...passwords, ...keys])(random),
      false,
    );
    if (round % 4 === 0) add(pick(random, keyNames), pick(random, nouns), false);
  }
  return { examples, unread };
}
