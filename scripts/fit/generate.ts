// Made-up lines: names and values as people write them, in the spellings of languages and formats.
import { seededRandom } from '../../src/base';
import { spellings } from '../../test/bench/accuracy/spellings';
import {
  beginnings,
  keys,
  namesOfThings,
  nouns,
  others,
  passphrases,
  passwords,
  phrases,
  pick,
  repeats,
  sentences,
  unset,
  words,
} from './draws';
import { type Reader, within } from './judged';
import type { Example } from './logistic';
import {
  accountTable,
  amongNames,
  bytesPlace,
  continuedPlace,
  type Placed,
  settingDefault,
  signingPlace,
} from './places';

const passwordNames = words(
  'PASSWORD DB_PASSWORD ADMIN_PASSWORD SMTP_PASS USER_PASSWD LDAP_PWD KEYSTORE_PASSWORD PASSPHRASE PASSWORD_CONFIRMATION CONFIRM_PASSWORD',
);
const keyNames =
  words(`API_KEY SECRET_KEY ACCESS_TOKEN CLIENT_SECRET AUTH_TOKEN ENCRYPTION_KEY SESSION_SECRET JWT_SECRET
  WEBHOOK_SECRET SERVICE_CREDENTIALS SIGNING_KEY REFRESH_TOKEN APP_SECRET`);
/** Under these stand names of things as often as secrets. */
const looseNames = words(
  'TOKEN CREDENTIALS CREDENTIAL AUTH_KEY ACCESS_KEY AUTH_TOKEN ACCESS_TOKEN API_KEY SECRET',
);
const aboutNames =
  words(`PASSWORD_FIELD PASSWORD_LABEL TOKEN_TYPE TOKEN_NAME SECRET_NAME API_KEY_HEADER PASSWORD_URL
  KEY_NAME SECRET_REF TOKEN_ENDPOINT PASSWORD_POLICY PASSWORD_HINT NO_PASSWORD CREDENTIALS_FILE SECRET_PATH`);
const signingNames = words('SECRET_KEY SESSION_SECRET JWT_SECRET COOKIE_SECRET APP_SECRET SECRET_KEY_BASE');
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
  const addPlaced = ({ text, path }: Placed, value: string, isSecret: boolean): void => {
    const start = text.lastIndexOf(value);
    const judged = within(reader.read(text, path), { start, end: start + value.length });
    if (judged.length === 0 && isSecret) unread++;
    examples.push(...judged.map(({ features }) => ({ features, isSecret, weight })));
  };
  const add = (name: string, value: string, isSecret: boolean): void => {
    const spelling = pick(random, plainSpellings);
    addPlaced(
      { text: spelling.text(name, value, name.toLowerCase()), path: pick(random, paths) + spelling.path },
      value,
      isSecret,
    );
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
    if (round % 4 === 1) add(pick(random, looseNames), pick(random, namesOfThings)(random), false);
    if (round % 4 === 2)
      add(pick(random, [...passwordNames, ...keyNames]), pick(random, sentences)(random), false);
    if (round % 4 === 3) {
      const name = pick(random, signingNames);
      const value = pick(random, [...phrases, ...phrases, ...keys])(random);
      addPlaced(signingPlace(random, name, value), value, true);
    }
    if (round % 8 === 0) {
      const value = pick(random, unset)(random);
      addPlaced(signingPlace(random, pick(random, signingNames), value), value, false);
    }
    if (round % 8 === 4) {
      const value = pick(random, phrases)(random);
      addPlaced(bytesPlace(random, pick(random, keyNames), value), value, true);
    }
    if (round % 8 === 5) {
      const name = pick(random, passwordNames);
      const value = pick(random, ['password', name.toLowerCase(), 'pass', 'token', 'passwd']);
      addPlaced(amongNames(random, name, value), value, false);
    }
    if (round % 8 === 1) {
      add(pick(random, keyNames), pick(random, repeats)(random), false);
      const isSalt = round % 24 === 1;
      const value = pick(random, isSalt ? keys : beginnings)(random);
      const name = isSalt ? 'SECRET' : pick(random, [...passwordNames, ...keyNames]);
      addPlaced(continuedPlace(random, name, value), value, isSalt);
    }
    if (round % 8 === 2) {
      const { value, ...placed } = settingDefault(random);
      addPlaced(placed, value, true);
    }
    if (round % 8 === 7) add(pick(random, passwordNames), pick(random, passphrases)(random), true);
    if (round % 8 === 6) {
      const isSecret = round % 3 > 0;
      const value = pick(random, isSecret ? passwords : others)(random);
      addPlaced(accountTable(random, value), value, isSecret);
    }
  }
  return { examples, unread };
}
