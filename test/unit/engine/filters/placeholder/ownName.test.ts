// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { ownName } from '../../../../../src/engine/filters/placeholder/ownName';
import { passwordOf } from '../../candidateOf';

describe('ownName', () => {
  it('keeps a password that is its name and a year', () =>
    assert.equal(ownName(passwordOf('shop_redis_2024', { key: 'shop-redis', generic: true })), undefined));

  for (const [key, value] of [
    ['AccountKey', 'accountKey'],
    ['AccountKey', 'myAccountKey'],
    ['certificatePassword', 'my_certificatePassword'],
    ['smtp_password', 'smtp_password_value'],
    ['SN_setAttr_Token_B0Prime', 'setAttr-Token-B0Prime'],
    ['statuspass', 'StatusPassIcon'],
    ['BY_API_KEY', 'by_api_key'],
    ['ssh2_auth_password', String.raw`Safe\ssh2_auth_password`],
    ['passwd', 'manager.passwd'],
    ['PWD_IN_HISTORY_AT', 'pwdInHistory'],
    ['HS2_CLIENT_TOKEN', 'hiveserver2ClientToken'],
    ['SECRET_PREF', 'user_secret_pref'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(ownName(passwordOf(value, { key }))));
  }

  for (const [key, value] of [
    ['db_token_prime', 'Token-Prime'],
    ['dbPassword', 'DbPassword7Icon'],
    ['userpass', 'UserPassIcon'],
    ['passwd', 'manager.river7'],
    ['PWD_IN_HISTORY_OF_JOANNA', 'pwdInHistory'],
    ['password', 'some:password'],
    ['clientToken', 'hiveserver2ClientToken'],
    ['HS2_CLIENT_TOKEN', 'riverStoneMaple'],
    ['HS2_CLIENT_TOKEN', 'testHiveClientToken'],
    ['password', 'password'],
    ['DB_PASSWORD', 'kitchen_garden_password'],
    ['SECRET_PREF', 'user7_secret_pref'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => assert.equal(ownName(passwordOf(value, { key })), undefined));
  }

  it('drops mqtt_pass as MQTT_PASS, and keeps what has a number behind it', () => {
    assert.ok(ownName(passwordOf('mqtt_pass', { key: 'MQTT_PASS' })));
    assert.equal(ownName(passwordOf('mqttpass1', { key: 'MQTT_PASS' })), undefined);
    assert.equal(ownName(passwordOf('testpassword123', { key: 'TEST_PASSWORD' })), undefined);
    assert.ok(ownName(passwordOf('testpassword', { key: 'TEST_PASSWORD' })));
  });
});
