// Unified diffs, as `diff -u` writes them.
import assert from 'node:assert/strict';
import { unifiedDiff } from '../../../../src/cli/fix/unifiedDiff';

const lines = (...texts: readonly (string | number)[]): string => texts.map((text) => `${text}\n`).join('');

describe('unifiedDiff', () => {
  it('shows three lines around a change', () => {
    const before = lines(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assert.equal(
      unifiedDiff('f', before, before.replace('5', 'five')),
      lines('--- a/f', '+++ b/f', '@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8'),
    );
  });

  it('parts what lies far apart, and joins what touches', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}\n`);
    const changed = (...at: readonly number[]): string =>
      unifiedDiff(
        'f',
        before.join(''),
        before.map((line, index) => (at.includes(index) ? 'x\n' : line)).join(''),
      );
    assert.equal(changed(2, 12).match(/^@@/gm)?.length, 2);
    assert.equal(changed(2, 9).match(/^@@/gm)?.length, 1);
  });

  it('counts from the line before an empty range, and marks a missing last line break', () => {
    assert.equal(
      unifiedDiff('f', '', 'a'),
      '--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n',
    );
  });

  it('is empty for equal texts', () => {
    assert.equal(unifiedDiff('f', 'a\n', 'a\n'), '');
  });
});
