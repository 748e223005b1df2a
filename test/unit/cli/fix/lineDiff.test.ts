// Differences of lines: they rebuild both texts, and there are as few as can be.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineDiff } from '../../../../src/cli/fix/lineDiff';

const show = (before: string, after: string): string =>
  lineDiff(before, after)
    .map(({ kind, text }) => ({ same: ' ', out: '-', in: '+' })[kind] + text.trimEnd())
    .join('|');

describe('lineDiff', () => {
  it('keeps what both texts have', () => {
    assert.equal(show('a\nb\nc\n', 'a\nx\nc\n'), ' a|-b|+x| c');
    assert.equal(show('a\nb\n', 'i\n\na\nb\n'), '+i|+| a| b');
    assert.equal(show('a\nb\nc\nd\ne\n', 'b\nc\nX\ne\nf\n'), '-a| b| c|-d|+X| e|+f');
  });

  it('tells a missing last line break apart', () => {
    assert.equal(show('a\nb', 'a\nb\n'), ' a|-b|+b');
  });

  it('rebuilds both texts', () => {
    const texts = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = lineDiff(before.join(''), after.join(''));
        const without = (kind: string): string =>
          lines
            .filter((line) => line.kind !== kind)
            .map(({ text }) => text)
            .join('');
        assert.equal(without('in'), before.join(''));
        assert.equal(without('out'), after.join(''));
        const same = lines.filter(({ kind }) => kind === 'same').length;
        assert.equal(same, longestCommon(before, after));
      }),
    );
  });
});

/** The plain way to the number of lines that can stay. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (const [i, left] of a.entries()) {
    for (const [j, right] of b.entries()) {
      const [above, here] = [table[i] ?? [], table[i + 1] ?? []];
      here[j + 1] = left === right ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, here[j] ?? 0);
    }
  }
  return table[a.length]?.[b.length] ?? 0;
}
