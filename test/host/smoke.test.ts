// Keylift is there and starts: what every other host test rests on.
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { activateKeylift } from './support/extension';

describe('Keylift in VS Code', () => {
  it('activates in a trusted folder', async () => {
    assert.equal(workspace.isTrusted, true);
    assert.equal((await activateKeylift()).isActive, true);
  });

  it('registers every command of its manifest', async () => {
    const extension = await activateKeylift();
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      declaredCommands(extension.packageJSON as unknown).filter((id) => !known.has(id)),
      [],
    );
  });
});

function declaredCommands(manifest: unknown): string[] {
  const { contributes } = manifest as { contributes?: { commands?: { command: string }[] } };
  return (contributes?.commands ?? []).map(({ command }) => command);
}
