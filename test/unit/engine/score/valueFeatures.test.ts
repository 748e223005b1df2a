// keylift:ignore-file because the passwords below are samples for the scorer, and open nothing.
import assert from 'node:assert/strict';
import { type ValueFeatures, valueFeatures } from '../../../../src/engine/score/valueFeatures';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';

const marked: readonly (readonly [keyof ValueFeatures, readonly string[], readonly string[]])[] = [
  ['isWord', ['dragon', 'comma'], ['xkqwz', 'dragon7']],
  [
    'isWordWithDigits',
    ['hunter2', 'Welcome123!', 'r0ck3t@414', 'c0ff33@495', 'S3cret!'],
    ['dragon', 'a1', 'x3kq7zd@414'],
  ],
  ['isKebab', ['shop-db-main', 'read-user-access-token'], ['river-lemon-horse-guitar', 'dragon']],
  ['isLabel', ['Passwort', 'Password:'], ['passwort', 'PassWort']],
  ['isConstant', ['SHOP_DB_PASSWORD'], ['SHOP', 'shop_db']],
  ['isSnake', ['auth_token'], ['authtoken', 'Auth_token']],
  ['isCamel', ['userName', 'authTokenField'], ['username', 'UserName']],
  ['isTypeName', ['ShopPasswordField'], ['Shop', 'shopField']],
  ['isDotted', ['spring.datasource.password'], ['k3y.9f8a.7721b', 'abc']],
  [
    'isPath',
    ['/etc/shop.key', './db.txt', 'C:\\keys\\a', 'config/db.json', 'shop.pem'],
    ['/dhR4+q=', 'hunter2'],
  ],
  ['isAddress', ['https://shop.example', 'jo@shop.example', 'localhost:80'], ['x@y', 'hunter2']],
  ['isForeign', ['Contraseña', 'пароль'], ['Pässw0rt!', 'password']],
  ['isVersion', ['1.2.3', '2024-01-31', '^1.0'], ['12345']],
  ['isSequence', ['abc12345', 'qwerty'], ['hunter2']],
  [
    'isRepeated',
    ['aaaaaaaa', 'abababab', 'aaaabbbbcccc', 'abc123abc123abc123a', 'deadbeefdeadbeef'],
    ['abcdefgh', 'tr0ubtr0ub4dor'],
  ],
  ['isUuid', ['1f0e9c2a-77b1-4d2e-9a3c-5b6d7e8f9012'], ['1f0e9c2a']],
  ['standIn', ['changeme', 'your_key', 'replace-me'], ['hunter2']],
  ['isKeyword', ['true', 'required', 'bearer'], ['dragon']],
];

describe('valueFeatures', () => {
  for (const [feature, yes, no] of marked) {
    it(`${feature}: ${yes.join(', ')}, not ${no.join(', ')}`, () => {
      for (const value of yes) assert.equal(valueFeatures(value, '')[feature], 1, value);
      for (const value of no) assert.equal(valueFeatures(value, '')[feature], 0, value);
    });
  }

  it('knows random values', () => {
    for (let seed = 1; seed <= 100; seed++) {
      assert.equal(valueFeatures(drawn(alphanumeric, 32, seed), '').isRandom, 1);
      assert.equal(valueFeatures(drawn(hexDigits, 32, seed), '').isHex, 1);
    }
    assert.equal(valueFeatures('correct-horse-battery-staple', '').isRandom, 0);
  });

  it('knows a value that repeats its name', () => {
    assert.equal(valueFeatures('auth_token', 'AUTH_TOKEN_FIELD').repeatsName, 1);
    assert.equal(valueFeatures('hunter2', 'password').repeatsName, 0);
  });

  it('gives numbers for the empty value', () => {
    for (const value of Object.values(valueFeatures('', ''))) assert.ok(Number.isFinite(value));
  });
});
