// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { sequence } from '../../../../src/engine/filters/sequence';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';
import { candidateOf } from '../candidateOf';

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
  ]) {
    it(`drops ${value}`, () => assert.ok(sequence(candidateOf(value))));
  }

  for (const value of ['abcdefg', 'abcd1234x9', 'hgqzmvtypwlk', '1357913579']) {
    it(`keeps ${value}`, () => assert.equal(sequence(candidateOf(value)), undefined));
  }

  it('takes several runs, and two like a zip, for a sequence where only a name tells', () => {
    for (const value of ['1234567890abcdef'.repeat(2), 'a1b2c3d4e5f6'.repeat(2)]) {
      assert.ok(sequence(candidateOf(value, { generic: true })), value);
      assert.equal(sequence(candidateOf(value)), undefined, value);
    }
  });

  it('keeps random keys', () => {
    for (let seed = 1; seed <= 300; seed++) {
      for (const alphabet of [hexDigits, alphanumeric]) {
        assert.equal(sequence(candidateOf(drawn(alphabet, 32, seed))), undefined);
      }
    }
  });

  it('keeps a long value of which a small part is a sequence', () => {
    assert.equal(sequence(candidateOf(`${drawn(hexDigits, 24)}abcdefgh`)), undefined);
    assert.ok(sequence(candidateOf('x9abcdefghijk')));
  });
});
