// The same warnings where there is no Node: documents and the whole folder.
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { WorkspaceReport } from '../../../src/editor/workspaceReport';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { waitForDiagnostics } from '../support/waitFor';
import { openFile, writeFile } from '../support/workspace';

describe('Seeing a key in the web worker host', () => {
  before(activateKeylift);

  it('warns under the key', async () => {
    const key = dopplerToken();
    const document = await openFile('web/open.py', `token = "${key}"\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.equal(document.getText(diagnostic?.range), key);
  });

  it('scans the folder through the file system of the window', async () => {
    const uri = await writeFile('web/deep/unopened.js', `const token = "${dopplerToken(2)}";\n`);
    await writeFile('web/node_modules/x.js', `const token = "${dopplerToken(3)}";\n`);
    const report = await commands.executeCommand<WorkspaceReport | undefined>('keylift.scanWorkspace');
    await waitForDiagnostics(uri, 'a warning', (found) => found.length === 1);
    assert.equal(report?.cancelled, false);
    assert.deepEqual(
      report.skipped.map(({ path, reason }) => [path, reason]),
      [['web/node_modules', 'excluded']],
    );
  });
});
