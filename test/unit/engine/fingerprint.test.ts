import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintOf } from '../../../src/engine';

describe('fingerprintOf', () => {
  it('is the same for the same value under the same salt', () => {
    assert.equal(fingerprintOf('hunter2', 'shop'), fingerprintOf('hunter2', 'shop'));
  });

  it('differs with the value, with the salt, and when both are joined otherwise', () => {
    const prints = [
      fingerprintOf('hunter2', 'shop'),
      fingerprintOf('hunter3', 'shop'),
      fingerprintOf('hunter2', 'other'),
      fingerprintOf('2shop', 'hunter'),
      fingerprintOf('', 'shop'),
      fingerprintOf('hunter2', ''),
    ];
    assert.equal(new Set(prints).size, prints.length);
  });

  it('is 32 hexadecimal digits for any value and salt', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ minLength: 200, maxLength: 400 }),
      fc.constantFrom('\ud800', '🔑', '\0'),
    );
    fc.assert(
      fc.property(texts, texts, (value, salt) => {
        assert.match(fingerprintOf(value, salt), /^[0-9a-f]{32}$/);
      }),
    );
  });

  it('is keyed BLAKE2s as other libraries compute it, for ever: ignores depend on it', () => {
    // Python: blake2s(b'hunter2', key=blake2s(b'shop').digest(), digest_size=16).hexdigest()
    assert.equal(fingerprintOf('hunter2', 'shop'), '394ed3bbf9f934e63fa0e06d45c3d53f');
  });
});
