import assert from 'node:assert/strict';
import { entropy, entropyOf } from '../../../../src/engine/checks/entropy';
import { drawn, hexDigits } from '../../../support/drawn';
import { ask } from '../ask';

describe('entropyOf', () => {
  it('gives the bits of known distributions', () => {
    for (const [value, bits] of [
      ['', 0],
      ['aaaa', 0],
      ['aabb', 1],
      ['abab', 1],
      ['abcd', 2],
      ['aaab', 0.811278],
      [hexDigits, 4],
    ] as const) {
      assert.ok(Math.abs(entropyOf(value) - bits) < 1e-6, `${value}: ${entropyOf(value)}`);
    }
  });

  it('does not depend on the order', () => {
    const value = drawn(hexDigits, 40);
    const turned = Array.from(value).reverse().join('');
    assert.ok(Math.abs(entropyOf(value) - entropyOf(turned)) < 1e-9);
  });
});

describe('entropy', () => {
  it('holds from its minimum on, and tells the bits but not the value', () => {
    assert.equal(ask(entropy, 'abcd', 2), 'yes');
    assert.equal(ask(entropy, 'abcd', 2.01), 'no');
    assert.equal(entropy('abcd', 2, '').text, 'entropy 2.0 bits per character');
  });
});
