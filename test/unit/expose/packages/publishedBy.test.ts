// The search for packages in a folder that means harm; what each kind takes along has its own tests.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { skip } from '../../../support/skip';
import { publishedFolder } from './publishedFolder';

describe('publishedBy', () => {
  const folder = publishedFolder();

  it('is not held up by files that never end', async function () {
    if (process.platform === 'win32') skip(this, 'no such files on Windows');
    folder.write('compose.yaml', 'services:\n  web:\n    build:\n      dockerfile: /dev/zero\n');
    symlinkSync('/dev/zero', folder.at('Dockerfile'));
    execFileSync('mkfifo', [folder.at('package.json')]);
    assert.deepEqual(await folder.kindsOf('.env', { 'setup.py': '' }), []);
  });
});
