import assert from 'node:assert/strict';
import { location } from '../../../../src/engine/filters/location';
import { candidateOf, passwordOf } from '../candidateOf';

describe('location', () => {
  for (const value of [
    'https://shop.example/login',
    'postgres://localhost/shop',
    '/etc/ssl/private/shop.key',
    './secrets/db.txt',
    '../config/pass.yml',
    '~/keys/id.pem',
    'C:\\keys\\shop.pfx',
    'config/secrets/db.json',
    'admin@shop.example',
    'spring.datasource.password',
    'com.shop.secret-key.name',
    '2024-01-31',
    '1.2.3',
    'v10.0.1-beta',
  ]) {
    it(`drops ${value}`, () => assert.ok(location(passwordOf(value))));
  }

  for (const value of ['hunter2', 'a/b', 'x@y', '/dhR4+q', 'p.q', '12-34', 'k3y.9f8a.7721b', 'https']) {
    it(`keeps ${value}`, () => assert.equal(location(passwordOf(value)), undefined));
  }

  it('judges only what a name alone made suspicious', () => {
    assert.equal(location(candidateOf('https://shop.example/login')), undefined);
  });
});
