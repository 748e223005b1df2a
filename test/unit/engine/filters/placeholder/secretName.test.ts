// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { secretName } from '../../../../../src/engine/filters/placeholder/secretName';
import { candidateOf, passwordOf } from '../../candidateOf';
import { ruleOf } from '../../ruleOf';

describe('secretName', () => {
  for (const value of [
    'PASSWORD',
    'tokens',
    'NOVA_PASS',
    'NOVA_PASSWD',
    'IEEE_8021X_PIN',
    'PASSWORD_FROM_SENDER_MAIL',
    'acme_SAME_SECRET_ON_BOTH_SIDES',
    'MY_NEO4J_PASSWORD',
    '__SHOP_TEST_CLIENT_SECRET',
    'user_password',
    'consumer_secret',
    'secret key',
    'client-app-access-key',
    'getPassword',
    'checkUserToken',
    'set_password',
    'reset_user_token',
  ]) {
    it(`drops ${value}`, () => assert.ok(secretName(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'password',
    'NOVA_PASS7',
    '__SHOP',
    '__Shop_TEST',
    'RED_KEY_OF_THE_SEA7',
    'kitchen_password',
    'getBlue7',
    'set_blue_river',
    'password12',
    'hunter2',
  ]) {
    it(`keeps ${value}`, () => assert.equal(secretName(passwordOf(value, { generic: true })), undefined));
  }

  it('drops two words for secrets that a shape finds in an address, but not one of them', () => {
    const judge = (value: string) =>
      secretName(candidateOf(`redis://:«${value}»@host`, { span: { start: 0, end: 9 + value.length } }));
    assert.ok(judge('client_secret'));
    assert.ok(judge('auth-token'));
    assert.equal(judge('password'), undefined);
    assert.equal(judge('kitchen_secret'), undefined);
  });

  it('drops the name of a variable where a provider takes any password', () => {
    const rule = ruleOf({ where: 'key', near: ['acme password'] });
    assert.ok(secretName(passwordOf('NOVA_PASSWORD', { generic: false, rule })));
    assert.equal(secretName(passwordOf('NOVA_PASSWORD', { generic: false, rule: ruleOf() })), undefined);
  });

  it('sees names around a digit, but not where people choose the value', () => {
    const rule = ruleOf({ general: true, where: 'key', field: 'secret' });
    assert.ok(secretName(passwordOf('Auth0Secret', { generic: true, rule })));
    assert.equal(secretName(passwordOf('Auth07Secret', { generic: true, rule })), undefined);
    assert.equal(secretName(passwordOf('user1pass', { generic: true })), undefined);
  });

  it('drops numbered names of tokens and secrets, unless another word says whose they are', () => {
    const given = (key: string, value: string) =>
      secretName(passwordOf(value, { rule: ruleOf({ where: 'key', near: ['token'] }), key, generic: true }));
    assert.ok(given('token', 'token3'));
    assert.ok(given('shopSecret', 'secretKey_1'));
    assert.ok(given('shopSecret', 'value2'));
    assert.equal(given('shopSecret', 'secret2'), undefined);
    assert.equal(given('token', 'river3'), undefined);
    assert.equal(secretName(passwordOf('secret3', { generic: true })), undefined);
  });

  it('drops what names a service and which of its keys is meant, but no password', () => {
    const named = 'acme-production-main-key-v2';
    const given = (value: string) =>
      secretName(
        passwordOf(value, { rule: ruleOf({ where: 'key', near: ['key'] }), key: 'key', generic: true }),
      );
    assert.ok(given(named));
    assert.equal(given('acme-river-main-key-v2'), undefined);
    assert.equal(given('acme-user-login-key'), undefined);
    assert.equal(given('acme-production-key'), undefined);
    assert.equal(secretName(passwordOf(named, { generic: true })), undefined);
  });
});
