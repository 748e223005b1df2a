// Keylift must not be felt when the editor starts.
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { activateKeylift } from './support/extension';
import { waitFor } from './support/waitFor';

/**
 * Milliseconds. On a machine at rest both are below 50; the limits leave room for one that runs a build beside
 * the tests, and still catch work that does not belong there.
 */
const limits = { load: 400, activate: 100 };

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
