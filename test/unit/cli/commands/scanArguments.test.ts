import assert from 'node:assert/strict';
import { parseScanArguments } from '../../../../src/cli/commands/scanArguments';

describe('parseScanArguments', () => {
  it('leaves installed packages out by default, beside what the user excludes', () => {
    assert.deepEqual(parseScanArguments(['src', '--exclude', '*.min.js']).exclude, [
      '**/node_modules/**',
      '*.min.js',
    ]);
  });

  it('scans installed packages when they are named', () => {
    for (const path of ['node_modules', './node_modules/', 'a/node_modules/left-pad']) {
      assert.deepEqual(parseScanArguments([path]).exclude, [], path);
    }
  });

  it('names the mistake in an unknown option', () => {
    assert.throws(() => parseScanArguments(['--fromat', 'json']), /--fromat/);
  });
});
