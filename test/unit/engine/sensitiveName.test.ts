import assert from 'node:assert/strict';
import { promisingWord } from '../../../src/engine/sensitiveName';
import { builtinRules } from '../../../src/rules';

/** All words that the built-in rules for names look for. */
const words = [
  ...new Set(builtinRules.rules.filter(({ where }) => where === 'key').flatMap(({ near }) => near)),
];

describe('promisingWord', () => {
  for (const name of [
    'WEAK_PASSWORD',
    'disallowedPasswords',
    'NOPASSWD',
    'passwordPolicies',
    'minimumPasswordLifetime',
    'PASSWORD_RECOVERY',
    'appsecret_proof',
  ])
    it(`does not take ${name} for a secret's name`, () =>
      assert.equal(promisingWord(name, words), undefined));

  for (const name of [
    'dbPassword',
    'DB_PASSWORD',
    'db.password',
    'dbpassword',
    'password',
    'password1',
    'passwords',
    'password_confirmation',
    'passwordConfirm',
    'userPassword',
    'API_KEY',
    'apikey',
    'apiKey',
    'X-Api-Key',
    'client-secret',
    'clientSecretValue',
    'CLIENT_SECRET_PROD',
    'authToken',
    'access_token',
    'AUTH_TOKEN_2',
    'jwtSecret',
    'secretKey',
    'secret_key_base',
    'config["db"].password',
    "settings['smtp_password']",
    'spring.datasource.password',
    'this.password',
    'passwordDefault',
  ]) {
    it(`takes ${name} for a secret's name`, () => assert.ok(promisingWord(name, words)));
  }

  for (const name of [
    'publicKey',
    'public_key',
    'keyCode',
    'key',
    'tokenType',
    'token_type',
    'passwordField',
    'password_hash',
    'passwordLength',
    'PASSWORD_MIN_LENGTH',
    'key_id',
    'apiKeyId',
    'api_key_name',
    'secretName',
    'secretArn',
    'SECRET_MANAGER_URL',
    'forgotPassword',
    'resetPasswordToken',
    'invalidPassword',
    'hasPassword',
    'isPassword',
    'nextPageToken',
    'csrfToken',
    'tokenizer',
    'passwordInput',
    'passwordLabel',
    'tokenExpiry',
    'foreignKey',
    'primary_key',
    'monkey',
    'compass',
    'bypass',
    'secretary',
    'password.length',
    'passwords.json.path',
    'author',
    '',
  ]) {
    it(`stays quiet on ${name || 'no name'}`, () => assert.equal(promisingWord(name, words), undefined));
  }

  it('tells which word made the promise', () => {
    assert.equal(promisingWord('myDbPassword', ['token', 'password']), 'password');
    assert.equal(promisingWord('API_KEY', ['api key']), 'api key');
    assert.equal(promisingWord('apikey', ['api key']), 'api key');
  });

  it('wants the promise in the last part of a path of names', () => {
    assert.equal(promisingWord('password.value', ['password']), 'password');
    assert.equal(promisingWord('secrets.shelf', ['secret']), undefined);
    assert.equal(promisingWord('secret["shelf"]', ['secret']), undefined);
    assert.equal(promisingWord('tokens[0]', ['token']), 'token');
  });
});
