// Strangers' code is looked at before it is trusted: that is when warnings matter most.
import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, workspace } from 'vscode';
import { messageShownBy } from '../support/answers';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { waitForDiagnostics } from '../support/waitFor';
import { openFile, readFile, writeFile } from '../support/workspace';

describe('An untrusted folder', () => {
  before(activateKeylift);

  it('is scanned like any other', async () => {
    const document = await openFile('stranger.py', `token = "${dopplerToken()}"\n`);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    const unopened = await writeFile('unopened.py', `token = "${dopplerToken(2)}"\n`);
    await commands.executeCommand('keylift.scanWorkspace');
    await waitForDiagnostics(unopened, 'a warning', (found) => found.length === 1);
  });

  it('cannot switch detection off by its own settings', async () => {
    const configuration = workspace.getConfiguration('keylift');
    await configuration.update('exclude', ['**'], ConfigurationTarget.Workspace);
    assert.match((await readFile('.vscode/settings.json')) ?? '', /"keylift\.exclude"/);
    assert.equal(workspace.getConfiguration('keylift').inspect('exclude')?.workspaceValue, undefined);
    const document = await openFile('quiet.py', `token = "${dopplerToken(3)}"\n`);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
  });

  it('never asks a provider, whatever the settings say', async () => {
    await workspace.getConfiguration('keylift').update('askProviders', true, ConfigurationTarget.Global);
    try {
      await openFile('ask.py', `token = "${dopplerToken(4)}"\n`);
      const said = await messageShownBy('showWarningMessage', () =>
        commands.executeCommand('keylift.checkLive'),
      );
      assert.match(said, /never asked from a restricted workspace/);
    } finally {
      await workspace
        .getConfiguration('keylift')
        .update('askProviders', undefined, ConfigurationTarget.Global);
    }
  });
});
