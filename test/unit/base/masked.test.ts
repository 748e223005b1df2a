import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { Masked, maskOf } from '../../../src/base';

describe('Masked', () => {
  const value = 'correct horse battery staple';
  const masked = new Masked(value);

  it('gives its mask to everything that asks for text', () => {
    const texts = [
      String(masked),
      JSON.stringify({ masked }),
      inspect(masked),
      inspect({ masked }, { showHidden: true, depth: 9 }),
      inspect(masked, { customInspect: false, showHidden: true, getters: true }),
      JSON.stringify(Object.entries(masked)),
      JSON.stringify(structuredClone(masked)),
    ];
    for (const text of texts) {
      assert.ok(!text.includes('horse') && !text.includes('staple'), 'a part of the value can be seen');
    }
    assert.equal(String(masked), maskOf(value));
  });

  it('gives the value only when it is unwrapped', () => {
    assert.deepEqual([masked.unwrap(), masked.length], [value, value.length]);
  });
});

describe('maskOf', () => {
  it('shows an eighth of the value, four characters at most, and its length', () => {
    assert.equal(maskOf('abcdefg'), '… (7 characters)');
    assert.equal(maskOf('abcdefgh'), 'a… (8 characters)');
    assert.equal(maskOf('abcd'.repeat(8)), 'abcd… (32 characters)');
    assert.equal(maskOf('abcd'.repeat(90)), 'abcd… (360 characters)');
    assert.equal(maskOf(''), '… (0 characters)');
  });

  it('is one line of plain characters, whatever the value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }), (codes) => {
        assert.match(maskOf(String.fromCharCode(...codes)), /^[\x21-\x7e·]{0,4}… \(\d+ characters\)$/);
      }),
    );
  });
});
