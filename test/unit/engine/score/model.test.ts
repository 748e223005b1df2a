// keylift:ignore-file because the passwords below are samples for the scorer, and open nothing.
import assert from 'node:assert/strict';
import { scoreOf } from '../../../../src/engine/score';
import type { Candidate } from '../../../../src/engine/candidate';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';
import { passwordOf } from '../candidateOf';
import { passwordRuleOf } from '../ruleOf';

/** A candidate as the pipeline makes it, from `name = "«value»"`. */
function judged(marked: string, path = 'src/shop.ts', id = 'generic-password'): Candidate {
  const key = /[\w.-]+/.exec(marked)?.[0] ?? '';
  return passwordOf(marked, {
    key,
    path,
    rule: passwordRuleOf({ id }),
    form: 'assignment',
    verdict: { word: 'password', isAbout: false, isDenied: false },
  });
}

describe('scoreOf', () => {
  for (const marked of [
    'password: "«string»"',
    'PASSWORD = "«SHOP_DB_PASSWORD»"',
    'password = "«input[name=pw]»"',
    'password = "«/etc/ssl/private/shop.key»"',
    'password = "«config/secrets/db.json»"',
    'password = "«spring.datasource.password»"',
    'password = "«com.shop.secret.name»"',
    'password = "«ShopPasswordField»"',
    'db_password = "«name-of-the-field»"',
  ]) {
    it(`drops ${marked}`, () => assert.equal(scoreOf(judged(marked)).confidence, undefined));
  }

  for (const marked of [
    'password = "«hunter2»"',
    'password = "«tr0ub4dor&3»"',
    'password = "«correcthorse»"',
    'db_password = "«welcome1»"',
    'password = "«admin123»"',
    'password = "«letmein»"',
    'password = "«P@ssw0rd!»"',
    'password = "«12345678»"',
    'db_password = "«river-lemon-horse-guitar»"',
  ]) {
    it(`keeps ${marked}`, () => assert.notEqual(scoreOf(judged(marked)).confidence, undefined));
  }

  it('keeps what is called a great secret under a name of one, but no name for it', () => {
    const inSettings = (marked: string) => scoreOf(judged(marked, '.env', 'generic-jwt-secret')).confidence;
    for (const value of ['supersecret', 'topsecret', 'verysecret'])
      assert.notEqual(inSettings(`JWT_SECRET = "«${value}»"`), undefined, value);
    assert.equal(inSettings('JWT_SECRET = "«storedsecret»"'), undefined);
  });

  it('keeps weak passwords of tests', () => {
    for (const value of ['foobar', 'test123', 'secret']) {
      assert.ok(scoreOf(judged(`password = "«${value}»"`, 'test/login.test.ts')).confidence, value);
    }
  });

  it('drops all in files of texts', () => {
    for (const path of ['src/locales/de.json', 'i18n/messages.ts', 'app/lang/en.php']) {
      assert.equal(scoreOf(judged('password = "«Kennwort»"', path)).confidence, undefined, path);
    }
  });

  it('is sure of random values, whatever they are made of', () => {
    for (let seed = 1; seed <= 50; seed++) {
      for (const alphabet of [hexDigits, alphanumeric]) {
        const value = drawn(alphabet, 32, seed);
        for (const [name, id] of [
          ['apiKey', 'generic-api-key'],
          ['clientSecret', 'generic-secret'],
        ] as const) {
          assert.ok(scoreOf(judged(`${name} = "«${value}»"`, 'src/shop.ts', id)).confidence, name);
        }
      }
    }
  });

  it('takes words under the name of a token for no token, though passwords may be words', () => {
    assert.equal(scoreOf(judged('token = "«comma»"', 'src/parse.ts', 'generic-token')).confidence, undefined);
    assert.ok(scoreOf(judged('password = "«comma»"')).confidence);
  });

  it('says at most three reasons, and never the value', () => {
    const { evidence } = scoreOf(judged('password = "«hunter2»"'));
    assert.ok(evidence.length > 0 && evidence.length <= 3);
    assert.ok(evidence.every(({ text }) => !text.includes('hunter2')));
  });
});
