// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { mask } from '../../../../../src/engine/filters/placeholder/mask';
import { candidateOf, passwordOf } from '../../candidateOf';
import { ruleOf } from '../../ruleOf';

describe('mask', () => {
  for (const value of [
    '<your-key>',
    '[password]',
    '{password}',
    '********',
    '........',
    'xxxxxxxx',
    'XXXX',
    '####',
    'FUZZ:FUZZ',
    '_VALUE_',
    '••••••',
    'aaaaaaaaaaaa',
    'sk_XXXXXXXXXX',
    'abc****def',
    '***hidden***',
    'sk_test_***',
    'sk_test_xxx',
    'AIza4z1xxxx',
    'abcd...wxyz',
    'abcd…wxyz',
    'sk-xxxxx',
    'xxxxx.yyyyy.zzzzz',
    'aaa.bbb.ccc',
    'eyJxxx.eyJyyy.zzz',
    'pk_live_xxxx',
    'ATCTT3XXXX-XXXX-XXXX',
    'shppa_<token>',
  ]) {
    it(`drops ${value}`, () => assert.ok(mask(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'kitchen-xxxx-garden',
    '**kitchen7',
    'Passw0rd!2019',
    'axxle',
    'Roxxx',
    'aaa.bbb',
    'aaa.bob.ccc',
    'mexxxx7',
  ]) {
    it(`keeps ${value}`, () => assert.equal(mask(passwordOf(value, { generic: true })), undefined));
  }

  for (const value of ['00000000', '11111111', '1111']) {
    it(`keeps ${value}, which people choose for a password`, () => {
      assert.equal(mask(passwordOf(value, { generic: true })), undefined);
    });
  }

  it('drops what is cut short or goes on in a variable', () => {
    const rule = ruleOf({ general: true });
    assert.ok(mask(candidateOf('token = "«acme-Ag7xQ»..."')));
    assert.ok(mask(candidateOf('`«acme-Ag7xQ».${rest}`', { rule })));
    assert.equal(mask(candidateOf('The token is «acme-Ag7xQ».', { rule })), undefined);
  });

  it('drops one digit again and again where no password is meant', () => {
    assert.ok(mask(candidateOf('00000000', { rule: ruleOf({ general: true }) })));
  });
});
