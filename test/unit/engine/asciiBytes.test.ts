import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asciiBytes } from '../../../src/engine/asciiBytes';

/** Said plainly: one byte for each code unit. */
function naiveBytes(text: string): readonly number[] {
  return text.split('').map((unit) => (unit.charCodeAt(0) < 128 ? unit.charCodeAt(0) : 255));
}

describe('asciiBytes', () => {
  it('gives one byte for each code unit, whatever stands where', () => {
    const parts = fc.constantFrom('a', 'key = 1;\n', '\0', 'é', '\u0800', '🔑', '\ud800', '\udc00', '\xff');
    fc.assert(
      fc.property(fc.array(parts), fc.nat(5000), fc.array(parts), (before, filler, after) => {
        const text = before.join('') + '.'.repeat(filler) + after.join('');
        assert.deepEqual([...asciiBytes(text)], naiveBytes(text));
      }),
    );
  });

  it('reads long texts, too', () => {
    const text = 'x'.repeat(3 << 20) + 'ü' + 'y';
    const bytes = asciiBytes(text);
    assert.deepEqual([bytes.length, bytes[0], bytes.at(-2), bytes.at(-1)], [text.length, 120, 255, 121]);
  });
});
