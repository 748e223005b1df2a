import assert from 'node:assert/strict';
import { base32Alphabet, base58Alphabet } from '../../../../src/engine/checks/alphabet';
import { ask } from '../ask';

describe('base32-alphabet', () => {
  it('doubts what holds other digits, after the prefix', () => {
    assert.equal(ask(base32Alphabet, 'ABC234'), 'yes');
    assert.equal(ask(base32Alphabet, 'v10_abc234'), 'yes');
    for (const value of ['ABC230', 'abc239', 'v_a1'])
      assert.equal(ask(base32Alphabet, value), 'doubts', value);
  });
});

describe('base58-alphabet', () => {
  it('doubts what holds characters that look like others', () => {
    assert.equal(ask(base58Alphabet, 'abcXYZ19'), 'yes');
    for (const value of ['ab0', 'abO', 'abI', 'abl'])
      assert.equal(ask(base58Alphabet, value), 'doubts', value);
  });
});
