import assert from 'node:assert/strict';
import { placeholder } from '../../../../src/engine/filters/placeholder';
import { alphanumeric, drawn } from '../../../support/drawn';
import { candidateOf, passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

describe('placeholder', () => {
  for (const [key, value] of [
    ['AccountKey', 'accountKey'],
    ['AccountKey', 'myAccountKey'],
    ['certificatePassword', 'my_certificatePassword'],
    ['smtp_password', 'smtp_password_value'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(placeholder(passwordOf(value, { key }))));
  }

  for (const [key, value] of [
    ['SN_setAttr_Token_B0Prime', 'setAttr-Token-B0Prime'],
    ['password', 'password-set'],
    ['apiKey', 'APIKeyFromPartnersDashboard'],
    ['statuspass', 'StatusPassIcon'],
    ['ApiKey', 'INT16'],
    ['EVENT_TEST_PASS', 'pass'],
    ['salt', '\\U0001f9c2'],
    ['password', 'workstation'],
    ['password', 'update_me'],
    ['password', 'choose-a-strong-private-password'],
    ['password', 'PASSWORD'],
    ['jwt_secret', 'tu_jwt_secret_aqui'],
    ['password', 'sua-senha'],
    ['password', '你的MySQL密码'],
    ['pwd', 'allow'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(placeholder(passwordOf(value, { key, generic: true }))));
  }

  for (const [key, value] of [
    ['db_token_prime', 'Token-Prime'],
    ['password', 'passwordset'],
    ['apiKey', 'KeyFrom77'],
    ['dbPassword', 'DbPassword7Icon'],
    ['userpass', 'UserPassIcon'],
    ['FTP_PASS', 'pass'],
    ['testPass', 'pass'],
    ['salt', '\\x1f\\x9c'],
    ['password', 'workstation7'],
    ['password', 'update-mega-7'],
    ['password', 'choose7a'],
    ['password', 'senhaforte'],
    ['password', 'allowed7'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => {
      assert.equal(placeholder(passwordOf(value, { key, generic: true })), undefined);
    });
  }

  for (const value of ['00000000', '11111111', '1111']) {
    it(`keeps ${value}, which people choose for a password`, () => {
      assert.equal(placeholder(passwordOf(value, { generic: true })), undefined);
    });
  }

  it('drops one digit again and again where no password is meant', () => {
    assert.ok(placeholder(candidateOf('00000000', { rule: ruleOf({ general: true }) })));
  });

  for (const value of ['sk-xxxxx', 'xxxxx.yyyyy.zzzzz', 'pk_live_xxxx']) {
    it(`drops ${value}, a mask`, () => assert.ok(placeholder(passwordOf(value, { generic: true }))));
  }

  it('keeps a value that a mask is only a part of', () => {
    assert.equal(placeholder(passwordOf('kitchen-xxxx-garden', { generic: true })), undefined);
  });

  for (const value of [
    'TU_CONTRASEÑA_DE_RED',
    'votre mot de passe',
    'dein-passwort',
    'sua_senha',
    '你的密码',
    'tu_token',
  ]) {
    it(`drops ${value}`, () => assert.ok(placeholder(passwordOf(value, { generic: true }))));
  }

  for (const value of ['turtle-pass', 'supass77', 'dinosaur', 'suapples']) {
    it(`keeps ${value}`, () => assert.equal(placeholder(passwordOf(value, { generic: true })), undefined));
  }

  it('drops mqtt_pass as MQTT_PASS, and keeps what has a number behind it', () => {
    const judge = (value: string) => placeholder(passwordOf(value, { key: 'MQTT_PASS', generic: true }));
    assert.ok(judge('mqtt_pass'));
    assert.equal(judge('mqttpass1'), undefined);
  });

  it('drops names in capitals and words for what was taken out from addresses, but not weak passwords', () => {
    const inAddress = (value: string) =>
      placeholder(candidateOf(`amqp://app:«${value}»@host`, { rule: ruleOf({ general: true }) }));
    for (const value of ['SECRET_KEY', 'REDACTED', 'PASSWORD', 'TOKEN']) assert.ok(inAddress(value), value);
    for (const value of ['guest', 'changeme', 'my_password'])
      assert.equal(inAddress(value), undefined, value);
  });

  it('keeps a weak password that is its own name', () => {
    assert.equal(placeholder(passwordOf('password', { key: 'password' })), undefined);
  });

  for (const value of [
    '<your-key>',
    '[password]',
    '{password}',
    '********',
    '........',
    'xxxxxxxx',
    'XXXX',
    '####',
    '••••••',
    'aaaaaaaaaaaa',
    'sk_XXXXXXXXXX',
    'abc****def',
    'abcd...wxyz',
    'abcd…wxyz',
    'your-api-key',
    'YOUR_PASSWORD_HERE',
    'yourPassword',
    'changeme',
    'change-me',
    'replace_with_token',
    'insert your token',
    'user_password',
    'Passwort',
    'Contraseña:',
    'votre_mot_de_passe',
    'tu-clave',
    'deine_api_key',
    'secret key',
  ]) {
    it(`drops ${value}`, () => assert.ok(placeholder(passwordOf(value))));
  }

  for (const value of [
    'hunter2',
    'tr0ub4dor&3',
    'correcthorsebattery',
    'tuvoisky',
    'tu_va7o',
    'Passw0rd!2019',
    'testing123!',
    'password',
    drawn(alphanumeric, 30),
    `here${drawn(alphanumeric, 36)}`,
  ]) {
    it(`keeps ${value}`, () => assert.equal(placeholder(passwordOf(value)), undefined));
  }

  it('keeps random values that hold a telling word by chance', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const value = drawn(alphanumeric, 40, seed);
      assert.equal(placeholder(candidateOf(value)), undefined, value);
    }
  });

  it('drops a shaped value only for the word example', () => {
    assert.ok(placeholder(candidateOf('acme_example_key')));
    assert.equal(placeholder(candidateOf('acme_dummy_key')), undefined);
    assert.equal(placeholder(candidateOf('ABCDEXAMPLE')), 'a documentation sample');
  });
});
