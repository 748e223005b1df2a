// Keylift must not be felt when the editor starts: it waits until the editor has started.
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { activateKeylift } from './support/extension';
import { waitFor } from './support/waitFor';

describe('Activation', () => {
  it('comes after the start of the editor, which waits for nothing of it', async () => {
    const extension = await activateKeylift();
    const { activationEvents } = extension.packageJSON as { activationEvents: readonly string[] };
    assert.deepEqual(activationEvents, ['onStartupFinished']);
    await commands.executeCommand('perfview.show');
    const eager = await waitFor(
      'Keylift’s row in the startup performance',
      [workspace.onDidOpenTextDocument, workspace.onDidChangeTextDocument],
      startedEagerly,
    );
    assert.equal(eager, 'false');
  });
});

/** From the editor's table: | extension | eager | load code | call activate | finish activate | … */
function startedEagerly(): string | undefined {
  const report = workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText();
  const row = report?.split('\n').find((line) => line.startsWith('| keylift.keylift'));
  return row?.split('|')[2]?.trim();
}
