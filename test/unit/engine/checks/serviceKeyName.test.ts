import assert from 'node:assert/strict';
import { serviceKeyName } from '../../../../src/engine/checks/serviceKeyName';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';

describe('serviceKeyName', () => {
  const value = drawn(alphanumeric, 32, 1);
  const holds = (name: string): boolean => serviceKeyName(value, 0, name).holds;

  for (const name of [
    'weather_key',
    'WEATHER_KEY',
    'skyWeatherKey',
    'config.weatherKey',
    'Sky-Weather-Key',
    'weatherKey2',
    `config['weather_key'`,
    'client.setWeatherKey',
    '$env:WEATHER_KEY',
    `$ENV{'WEATHER_KEY'`,
    `data.params["weatherKey"`,
  ]) {
    it(`holds for ${name}`, () => assert.ok(holds(name)));
  }

  for (const name of [
    'key_of',
    'weather_key_id',
    'weather',
    'monkey',
    'x_key',
    'cache_key',
    'publicKey',
    'PRIMARY_KEY',
    'idempotencyKey',
    'objectsKey',
    'weather.cacheKey',
    'set_key',
    'env_key',
    `weather['cache_key'`,
    'secret_key',
    'sha256_key',
    'encrypted_key',
  ]) {
    it(`drops ${name}`, () => assert.ok(!holds(name)));
  }

  it('drops names of functions and other words, however they are called', () => {
    assert.ok(!serviceKeyName('x25519_encap_with_seed', 0, 'weather_key').holds);
    assert.ok(!serviceKeyName('goog-k8s-cluster-name', 0, 'weather_key').holds);
    const mark = drawn(hexDigits, 32, 3);
    assert.ok(!serviceKeyName(`shop/${mark}`, 0, 'weather_key').holds);
    assert.ok(serviceKeyName(`${mark}/shop`, 0, 'weather_key').holds);
  });

  describe('of a name that is only key', () => {
    const uuid = '1434affd-4d69-4a1a-bace-cc5c6fe493bc';

    it('holds for values drawn at random, with a doubt', () => {
      for (const alphabet of [alphanumeric, hexDigits, 'abcdefghijklmnopqrstuvwxyz0123456789']) {
        const result = serviceKeyName(drawn(alphabet, 32, 3), 0, 'config.key');
        assert.ok(result.holds && result.doubts, alphabet);
      }
    });

    it('says no more as a header', () => {
      assert.ok(serviceKeyName(value, 0, 'X-Key').doubts);
      assert.ok(!serviceKeyName(value, 0, 'Y-Key').holds);
    });

    for (const value of ['goog-k8s-cluster-name', uuid, `batch-${uuid}`, 'ab12'.repeat(10)]) {
      it(`drops ${value}`, () => assert.ok(!serviceKeyName(value, 0, 'key').holds));
    }
  });

  it('drops paths, and numbers under which a table has something', () => {
    assert.ok(!serviceKeyName(`/run/netns/${drawn(hexDigits, 12, 3)}`, 0, 'weather_key').holds);
    const number = drawn(hexDigits, 64, 3);
    assert.ok(!serviceKeyName(`0x${number}`, 0, 'key').holds);
    assert.ok(serviceKeyName(number, 0, 'key').holds);
  });

  it('doubts the form of ids', () => {
    assert.ok(serviceKeyName('1434affd-4d69-4a1a-bace-cc5c6fe493bc', 0, 'weather_key').doubts);
    assert.ok(!serviceKeyName(value, 0, 'weather_key').doubts);
  });
});
