// In a folder that is not trusted no command runs; the steps remain.
import assert from 'node:assert/strict';
import { commands, Position, Selection, window } from 'vscode';
import { withAnswers } from '../support/answers';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { waitForDiagnostics } from '../support/waitFor';
import { openFile } from '../support/workspace';

describe('Storing in a secrets manager in restricted mode', () => {
  before(activateKeylift);

  it('is not offered, with the reason; the steps are', async () => {
    const before = `token = "${dopplerToken(95)}"\n`;
    const document = await openFile('store.py', before);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(new Position(0, 12), new Position(0, 12));
    const [asked] = await withAnswers(
      () => undefined,
      () => commands.executeCommand('keylift.fix', undefined, { backend: 'vault' }),
    );
    assert.match(asked?.detail ?? '', /^This folder is not trusted, so Keylift runs no commands here\./);
    assert.deepEqual(asked?.buttons, ['Copy the Steps Instead', 'Change the Code']);
    assert.equal(document.getText(), before);
  });
});
