import assert from 'node:assert/strict';
import { urlPassword } from '../../../../src/engine/checks/urlPassword';
import { ask } from '../ask';

describe('url-password', () => {
  for (const value of [
    'tr0ub4dor',
    'a%40b%3Ac',
    'correct-horse',
    'passing',
    'p4ss',
    'mypassage',
    'tokens2',
  ]) {
    it(`takes ${value}`, () => assert.equal(ask(urlPassword, value), 'yes'));
  }

  for (const value of [
    'pass',
    'password',
    'PASSWORD',
    'your_password',
    'db-pass',
    'user',
    'your-secret',
    'xxxx',
    '****',
    '...',
    'changeme',
    'x-oauth-basic',
    '100%',
    '%zz',
    'a b',
    '<password>',
    '{pass}',
    '"x"',
    'a|b',
    '[pass]',
  ]) {
    it(`drops ${value}`, () => assert.equal(ask(urlPassword, value), 'no'));
  }
});
