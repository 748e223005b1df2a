// What people and machines make values of: secrets, and what stands in their places.
import type { seededRandom } from '../../src/base';

/** Numbers from 0 to 1, the same ones for the same seed. */
export type Random = ReturnType<typeof seededRandom>;
/** Makes a value. */
export type Draw = (random: Random) => string;

/** One of the list. */
export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
/** A list from its words. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const drawn = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');

const lower = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${lower}${lower.toUpperCase()}0123456789`;
/** Words of no program. */
export const nouns =
  words(`river table shop cloud green apple monkey dragon winter summer coffee rocket garden silver tiger
  window yellow orange planet forest bridge castle guitar puzzle marble ocean pepper violet copper falcon`);
/** What secrets are of. */
export const fields =
  words(`user account login db mysql smtp ldap admin redis ftp proxy mail root backup service api app client
  payment jira billing report worker`);
/** Parts of programs and forms. */
const things =
  words(`name field type label title input form url path file id length prefix header policy hint error
  message column provider manager store factory validator expiry`);
const types = words(
  'String string text varchar number boolean Buffer byte object function SecureString hidden',
);
const settings =
  words(`plain digest basic bearer none required optional auto default internal inherit same-origin
  include omit access refresh HS256 RS256 bcrypt`);

/** With a capital. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** A whole number, both ends included. */
const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Passwords as people and machines make them. */
export const passwords: readonly Draw[] = [
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
  (random) => {
    const sign = pick(random, words('/ . + : , ~ & * | ? # !'));
    const word = pick(random, [capital, (each: string) => each]);
    return Array.from({ length: between(random, 2, 3) }, () => word(pick(random, nouns))).join(sign);
  },
];
/** Keys and tokens. */
export const keys: readonly Draw[] = [
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
export const others: readonly Draw[] = [
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
/** Phrases that people write where a framework signs with whatever it is given. */
export const phrases: readonly Draw[] = [
  (random) => `${pick(random, nouns)}-secret`,
  (random) =>
    `${pick(random, words('dev fallback local default super my'))}-${pick(random, words('secret secret-key jwt-secret'))}`,
  (random) =>
    `${pick(random, words('my super dev local fallback'))}_secret_${pick(random, words('key jwt for_dev token'))}`,
  (random) => `${pick(random, nouns)}_${pick(random, nouns)}_secret_key_${between(random, 2015, 2026)}`,
  (random) => `${pick(random, nouns)}_local_development`,
  (random) => `${pick(random, nouns)}${capital(pick(random, nouns))}`,
  (random) => `${capital(pick(random, nouns))}${capital(pick(random, nouns))}`,
  (random) => `${pick(random, nouns)}-${pick(random, nouns)}-${pick(random, nouns)}`,
  (random) =>
    `${pick(random, words('super my top'))}secret${pick(random, words('key jwt token 123 key123'))}`,
  (random) => drawn(random, lower, between(random, 5, 9)),
  (random) => `${pick(random, nouns)} ${pick(random, nouns)}`,
  (random) => `${pick(random, nouns)} ${pick(random, nouns)} ${drawn(random, lower, between(random, 4, 8))}`,
  (random) => pick(random, nouns),
  () => 'secret',
];
/** Passwords of several words, as they are drawn from lists of words or thought out. */
export const passphrases: readonly Draw[] = [
  (random) => Array.from({ length: between(random, 3, 5) }, () => pick(random, nouns)).join(' '),
  (random) =>
    `${pick(random, nouns)} ${pick(random, nouns)} ${drawn(random, lower, between(random, 4, 8))} ${between(random, 1, 99)}`,
  (random) => Array.from({ length: between(random, 3, 5) }, () => pick(random, nouns)).join('-'),
  (random) => `${capital(pick(random, nouns))}-${pick(random, nouns)}-${between(random, 10, 999)}`,
];
/** What stands where a framework signs, and signs nothing. */
export const unset: readonly Draw[] = [
  (random) => pick(random, types),
  (random) => pick(random, settings),
  (random) => `/${pick(random, nouns)}/${pick(random, fields)}/${pick(random, things)}`,
  (random) => `https://${pick(random, nouns)}.acme.internal/${pick(random, fields)}`,
  (random) => `your_${pick(random, fields)}_secret`,
  (random) => `${pick(random, fields)}.${pick(random, things)}.${pick(random, nouns)}`,
  (random) => pick(random, words('none disabled undefined unset missing example replace-me insert-key-here')),
];
/** Tokens, credentials and keys by name that are names of something: of services, of parts of a program, of events. */
export const namesOfThings: readonly Draw[] = [
  (random) => `${pick(random, nouns)}-${pick(random, things)}`,
  (random) => `${pick(random, nouns)}-${pick(random, fields)}-${pick(random, things)}`,
  (random) => `${pick(random, fields)}:${pick(random, things)}`,
  (random) => `${pick(random, fields)}_${pick(random, nouns)}`,
  (random) => `${pick(random, nouns)}/${pick(random, things)}-${pick(random, things)}`,
  (random) => `${pick(random, nouns)}${capital(pick(random, things))}`,
  (random) => `${capital(pick(random, nouns))}${capital(pick(random, things))}`,
  (random) => pick(random, nouns),
  (random) => pick(random, fields),
  (random) => pick(random, things),
];
/** Pieces that are typed or copied again and again where a key will go. */
export const repeats: readonly Draw[] = [
  (random) =>
    pick(random, words('deadbeef cafebabe abc123 test 12ab foobar abcd beef key1')).repeat(
      between(random, 2, 5),
    ),
  (random) =>
    words('a b c d e f 1 2 3 4')
      .slice(0, between(random, 3, 8))
      .map((each) => each.repeat(4))
      .join(''),
  (random) => drawn(random, alphanumeric, between(random, 3, 6)).repeat(between(random, 3, 6)),
];
/** What a number or a name is put behind. */
export const beginnings: readonly Draw[] = [
  (random) => `${pick(random, nouns)}-`,
  (random) => `${pick(random, fields)}_`,
  (random) => `${capital(pick(random, fields))}${capital(pick(random, things))}_`,
  (random) => pick(random, words('password pass test- user key- token- secret- Test Password1')),
  (random) => pick(random, nouns),
];
/** Words with spaces that are to be read: labels, messages, questions. */
export const sentences: readonly Draw[] = [
  (random) => `Enter your ${pick(random, fields)} ${pick(random, things)}`,
  (random) => `${capital(pick(random, fields))} ${pick(random, words('password secret token key'))}`,
  (random) =>
    `The ${pick(random, words('password secret token key'))} is ${pick(random, words('wrong required missing too short'))}`,
  (random) => `${pick(random, words('Invalid Missing Wrong Unknown Expired'))} ${pick(random, things)}`,
  (random) => `Forgot your ${pick(random, words('password secret passphrase'))}?`,
  (random) => `${capital(pick(random, things))} of the ${pick(random, fields)} ${pick(random, things)}`,
  (random) => `${pick(random, fields)} ${pick(random, words('password secret token key'))} not found`,
  (random) => `${pick(random, fields)} ${pick(random, things)} for ${pick(random, nouns)}`,
];
