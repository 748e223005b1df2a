// Keylift must not be felt when the editor starts.
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { activateKeylift } from './support/extension';
import { waitFor } from './support/waitFor';

/**
 * Milliseconds. On a machine at rest both are a small part of this; machines that are shared lose seconds at times, so
 * the limits catch only what does not belong there at all, such as a scan of the workspace or a grammar's compilation.
 */
const limits = { load: 3000, activate: 1000 };

describe('Activation', () => {
  it('loads and activates quickly, by the editor’s own clock', async () => {
    await activateKeylift();
    await commands.executeCommand('perfview.show');
    const { load, activate } = await waitFor(
      'Keylift’s row in the startup performance',
      [workspace.onDidOpenTextDocument, workspace.onDidChangeTextDocument],
      startupTimes,
    );
    assert.ok(load < limits.load, `Loading the code took ${load} ms.`);
    assert.ok(activate < limits.activate, `Activation took ${activate} ms.`);
  });
});

/** From the editor's table: | extension | eager | load code | call activate | finish activate | … */
function startupTimes(): { load: number; activate: number } | undefined {
  const report = workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText();
  const row = report?.split('\n').find((line) => line.startsWith('| keylift.keylift'));
  const cells = row?.split('|').map((cell) => cell.trim());
  return cells && { load: Number(cells[3]), activate: Number(cells[4]) + Number(cells[5]) };
}
