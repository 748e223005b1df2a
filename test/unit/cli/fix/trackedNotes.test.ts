import assert from 'node:assert/strict';
import { chmodSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { trackedNotes } from '../../../../src/cli/fix/trackedNotes';
import { GitSandbox } from '../../../support/gitSandbox';

describe('trackedNotes', () => {
  const sandbox = new GitSandbox();
  const { PATH } = process.env;
  afterEach(() => (process.env['PATH'] = PATH));
  after(() => sandbox.remove());

  it('warns of a .env that Git tracks, and of no other', async () => {
    const path = sandbox.init('tracked');
    sandbox.commit(path, { '.env': 'A=1\n', 'app/a.txt': '' });
    const [note, ...others] = await trackedNotes([path, join(path, 'app'), sandbox.folder.path]);
    assert.match(note ?? '', /^Git tracks .*tracked.\.env, so its next commit would hold the values/);
    assert.deepEqual(others, []);
  });

  it('runs no program of that name that the folder brings along', async () => {
    const path = sandbox.init('trap');
    sandbox.commit(path, { '.env': 'A=1\n' });
    const proof = join(path, 'proof');
    chmodSync(sandbox.folder.write('trap/git', `#!/bin/sh\ntouch '${proof}'\n`), 0o755);
    process.env['PATH'] = ['.', '', PATH].join(delimiter);
    assert.match((await trackedNotes([path])).join(), /^Git tracks /);
    assert.ok(!existsSync(proof));
  });

  it('says so where nobody can tell', async () => {
    const path = sandbox.init('alone');
    process.env['PATH'] = '';
    assert.match(
      (await trackedNotes([path])).join(),
      /^Whether Git tracks .* is not known: There is no git on the PATH/,
    );
  });
});
