// keylift:ignore-file because the salts below are samples, and protect nothing.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findIgnoreFile } from '../../../src/scan/ignoreStore';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

const salt = '0123456789abcdef';

describe('the stored ignore file', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('is found from a folder below, but not beyond the top of the repository', async () => {
    const file = folder.write('.keyliftignore', `# keylift-salt: ${salt}\n`);
    folder.write('src/deep/a.ts', '');
    folder.write('other/.git/HEAD', '');
    assert.equal((await findIgnoreFile(join(folder.path, 'src/deep')))?.file, file);
    assert.equal(await findIgnoreFile(join(folder.path, 'other')), undefined);
  });
});
