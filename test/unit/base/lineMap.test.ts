import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineMap } from '../../../src/base';

/** Counts from the beginning of the text, line break by line break. */
function naivePosition(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  // Between the two halves of a break one is still on the line that it ends.
  const isInside = text[offset - 1] === '\r' && text[offset] === '\n';
  if (!isInside) return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
  return { line: lines.length - 2, column: (lines.at(-2)?.length ?? 0) + 1 };
}

describe('LineMap', () => {
  it('finds the line and column of every offset, whatever the line breaks', () => {
    const texts = fc
      .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'bc', 'é', '🔑', '\u2028', '\t'))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const map = new LineMap(text);
        for (let at = 0; at <= text.length; at++)
          assert.deepEqual(map.positionAt(at), naivePosition(text, at));
        assert.equal(map.lineCount, text.split(/\r\n|\n|\r/).length);
      }),
    );
  });

  it('takes no other character for a line break', () => {
    assert.equal(new LineMap('a\u2028b\u2029c\u0085d\vd\fe').lineCount, 1);
  });

  it('clamps what lies outside of the text', () => {
    const map = new LineMap('ab\ncd');
    assert.deepEqual(map.positionAt(-5), { line: 0, column: 0 });
    assert.deepEqual(map.positionAt(99), { line: 1, column: 2 });
    assert.deepEqual([map.startOf(0), map.startOf(1), map.startOf(7)], [0, 3, 5]);
  });

  it('knows an empty text as one empty line', () => {
    const map = new LineMap('');
    assert.deepEqual([map.lineCount, map.positionAt(0)], [1, { line: 0, column: 0 }]);
  });
});
