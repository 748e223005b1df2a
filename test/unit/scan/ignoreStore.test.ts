import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findIgnoreFile, storeIgnoreEntry } from '../../../src/scan/ignoreStore';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

const salt = '0123456789abcdef';
const entry = { fingerprint: 'a'.repeat(32), ruleId: 'acme-key', path: 'src/a.ts' };

describe('the stored ignore file', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('is created with the salt of its first entry', async () => {
    await storeIgnoreEntry(join(folder.path, '.keyliftignore'), entry, salt);
    const found = await findIgnoreFile(folder.path);
    assert.deepEqual([found?.salt, found?.entries], [salt, [entry]]);
  });

  it('is found from a folder below, but not beyond the top of the repository', async () => {
    const file = folder.write('.keyliftignore', `# keylift-salt: ${salt}\n`);
    folder.write('src/deep/a.ts', '');
    folder.write('other/.git/HEAD', '');
    assert.equal((await findIgnoreFile(join(folder.path, 'src/deep')))?.file, file);
    assert.equal(await findIgnoreFile(join(folder.path, 'other')), undefined);
  });
});
