// A .env that Git tracks is committed whatever .gitignore says: the developer is told.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { extensions, type Uri } from 'vscode';
import { skip } from '../support/skip';
import { messageShownBy } from './support/answers';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { closeEditors, inWorkspace, openFile, remove, writeFile } from './support/workspace';

describe('Taking the environment fix where Git tracks .env', () => {
  before(activateKeylift);
  after(async () => {
    await closeEditors();
    // The repository stays until the end of the run: the Git extension does not bear losing one.
    for (const name of ['tracked', '.env', '.env.example', '.gitignore']) await remove(name);
  });

  it('warns that .gitignore does not help', async function () {
    if (!(await trackInGit('.env'))) skip(this, 'there is no Git extension, or no git');
    const document = await openFile('tracked/a.py', `token = "${dopplerToken(57)}"\n`);
    const shown = await messageShownBy('showInformationMessage', () =>
      takeAction(document, /^Move to environment variable DOPPLER_TOKEN$/),
    );
    assert.match(shown, /Git tracks \.env.*git rm --cached \.env/);
  });
});

/** Makes the workspace a repository that tracks a file; false when there is no Git to do it with. */
async function trackInGit(name: string): Promise<boolean> {
  const extension = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  await writeFile(name, 'PORT=3000\n');
  const cwd = inWorkspace('.').fsPath;
  const added = ['init', 'add --force .'].every(
    (args) => spawnSync('git', args.split(' '), { cwd }).status === 0,
  );
  if (!extension || !added) return false;
  const git = (await extension.activate()).getAPI(1);
  return (await git.openRepository(inWorkspace('.'))) !== null;
}

interface GitApi {
  openRepository(root: Uri): Promise<unknown>;
}
