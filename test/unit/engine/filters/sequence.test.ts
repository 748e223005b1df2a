// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { sequence } from '../../../../src/engine/filters/sequence';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';
import { candidateOf, passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

describe('sequence', () => {
  for (const value of [
    'abcdefghijkl',
    'ABCDEFGHIJKL',
    '1234567890',
    '0123456789abcdef',
    'zyxwvutsrqpo',
    '9876543210',
    'qwertyuiopasdf',
    'key_abcdefghij',
    '0123456789abcdef0123456789abcdef',
    'ababababababab',
    'a1a1a1a1a1a1',
    'abc123abc123abc123',
    'sk_acme_ABCDEFGHIJabcdefghij0123456789',
    'abcdef1234567890abcdef1234567890',
    '12345678-1234-1234-1234-123456789abc',
    'acme-abc123def456ghi789jkl012',
    'key_a1b2c3d4e5f6g7h8i9j0',
    '11112222333344445555',
    'aabbccddeeff00112233445566778899',
    'deadbeefcafedeadbeefcafe',
    'qwertyuiasdfghjkzxcvbnm1',
  ]) {
    it(`drops ${value}`, () => assert.ok(sequence(candidateOf(value))));
  }

  for (const value of ['abcdefg', 'abcd1234x9', 'hgqzmvtypwlk', '1357913579', 'deadbeefdead']) {
    it(`keeps ${value}`, () => assert.equal(sequence(candidateOf(value)), undefined));
  }

  it('leaves shorter ones alone that are passwords, as people choose them', () => {
    for (const value of ['abcd1234efgh', 'a1b2c3d4e5f6']) {
      assert.ok(sequence(passwordOf(value.repeat(2))), value);
      assert.equal(sequence(passwordOf(value)), undefined, value);
      assert.ok(sequence(candidateOf(value, { generic: true })), value);
    }
  });

  it('drops two counts of which the shorter begins anew', () => {
    assert.ok(sequence(candidateOf('a1b2c3d4e5f6g7h8i9j0a1b2c')));
    assert.equal(sequence(candidateOf('a1b7c2d9e4f0g8h3i5j6a1b2c')), undefined);
  });

  it('leaves those alone that are passwords in an address', () => {
    const rule = ruleOf({ checks: [{ name: 'url-password' }] });
    assert.equal(sequence(candidateOf('1234567890', { rule })), undefined);
    assert.ok(sequence(candidateOf('1234567890'.repeat(2), { rule })));
  });

  it('keeps random keys', () => {
    for (let seed = 1; seed <= 300; seed++) {
      for (const alphabet of [hexDigits, alphanumeric, '0123456789']) {
        for (const length of [16, 32]) {
          assert.equal(sequence(candidateOf(drawn(alphabet, length, seed))), undefined);
        }
      }
    }
  });

  it('keeps a long value of which a small part is a sequence', () => {
    assert.equal(sequence(candidateOf(`${drawn(hexDigits, 24)}abcdefgh`)), undefined);
    assert.ok(sequence(candidateOf('x9abcdefghijk')));
  });
});
