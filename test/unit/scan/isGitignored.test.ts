import assert from 'node:assert/strict';
import { join } from 'node:path';
import { isGitignored } from '../../../src/scan';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

describe('isGitignored', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    folder.write('.git/HEAD', 'ref: refs/heads/main\n');
  });
  afterEach(() => folder.remove());

  const isIgnored = (path: string): Promise<boolean> => isGitignored(join(folder.path, path));

  it('asks the folder’s own file and those above it; the nearest goes first', async () => {
    folder.write('.gitignore', '.env\n');
    folder.write('app/.gitignore', '!.env\n');
    folder.write('app/web/.gitignore', 'x\n');
    assert.equal(await isIgnored('.env'), true);
    assert.equal(await isIgnored('app/.env'), false);
    assert.equal(await isIgnored('app/web/.env'), false);
    assert.equal(await isIgnored('app/web/x'), true);
  });

  it('knows that all in an ignored folder is ignored', async () => {
    folder.write('.gitignore', 'local/\n');
    folder.write('local/deep/.gitignore', '!.env\n');
    assert.equal(await isIgnored('local/.env'), true);
    assert.equal(await isIgnored('local/deep/.env'), true);
  });

  it('knows the list that is not shared', async () => {
    folder.write('.git/info/exclude', '.env\n');
    assert.equal(await isIgnored('.env'), true);
  });

  it('asks nothing above the repository', async () => {
    folder.write('inner/.git/HEAD', 'ref: refs/heads/main\n');
    folder.write('.gitignore', '.env\n');
    assert.equal(await isIgnored('inner/.env'), false);
  });
});
