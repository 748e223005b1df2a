// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { secretName } from '../../../../../src/engine/filters/placeholder/secretName';
import { passwordOf } from '../../candidateOf';

describe('secretName', () => {
  for (const value of [
    'PASSWORD',
    'tokens',
    'NOVA_PASS',
    'PASSWORD_FROM_SENDER_MAIL',
    'acme_SAME_SECRET_ON_BOTH_SIDES',
    'MY_NEO4J_PASSWORD',
    'user_password',
    'consumer_secret',
    'secret key',
    'client-app-access-key',
    'getPassword',
    'checkUserToken',
  ]) {
    it(`drops ${value}`, () => assert.ok(secretName(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'password',
    'NOVA_PASS7',
    'RED_KEY_OF_THE_SEA7',
    'kitchen_password',
    'getBlue7',
    'hunter2',
  ]) {
    it(`keeps ${value}`, () => assert.equal(secretName(passwordOf(value, { generic: true })), undefined));
  }
});
