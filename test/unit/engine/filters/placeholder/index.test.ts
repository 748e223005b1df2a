// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { placeholder } from '../../../../../src/engine/filters/placeholder';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { candidateOf, passwordOf } from '../../candidateOf';

describe('placeholder', () => {
  for (const value of [
    '<your-key>',
    'aaaaaaaaaaaa',
    'your-api-key',
    'YOUR_PASSWORD_HERE',
    'changeme',
    'user_password',
    'Passwort',
    'votre_mot_de_passe',
    'secret key',
    'ABCDEXAMPLE',
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
});
