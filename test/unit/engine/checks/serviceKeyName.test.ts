import assert from 'node:assert/strict';
import { serviceKeyName } from '../../../../src/engine/checks/serviceKeyName';

describe('serviceKeyName', () => {
  const holds = (name: string): boolean => serviceKeyName('', 0, name).holds;

  for (const name of [
    'weather_key',
    'WEATHER_KEY',
    'skyWeatherKey',
    'config.weatherKey',
    'Sky-Weather-Key',
    'weatherKey2',
  ]) {
    it(`holds for ${name}`, () => assert.ok(holds(name)));
  }

  for (const name of [
    'key',
    'config.key',
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
    'secret_key',
    'sha256_key',
  ]) {
    it(`drops ${name}`, () => assert.ok(!holds(name)));
  }
});
