// A developer fixes a key with the keyboard alone, in the window as it is drawn.
import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitFor, waitForDiagnostics } from './support/waitFor';
import { connectToWindow, type OwnWindow } from './support/window';
import { closeEditors, openFile, remove } from './support/workspace';

describe('Fixing with the keyboard', () => {
  let own: OwnWindow;

  before(async () => {
    await activateKeylift();
    own = await connectToWindow();
  });
  after(() => own.disconnect());
  afterEach(async () => {
    await closeEditors();
    for (const path of ['keyboard', '.env', '.env.example', '.gitignore']) await remove(path);
  });

  it('underlines the key, offers the fix with Ctrl+. and takes it with Enter', async () => {
    const key = dopplerToken(7);
    const document = await openFile('keyboard/app.py', `token = "${key}"\n`);
    await waitForDiagnostics(document.uri, 'the warning', (found) => found.length === 1);
    assert.equal(await own.workbench.waitForUnderlined(), 1);
    await own.workbench.clickUnderlined();
    const [first] = await own.workbench.openFixes();
    assert.equal(first, 'Move to environment variable DOPPLER_TOKEN');
    await own.workbench.takePreferredFix();
    await waitFor('the lookup in the code', [workspace.onDidChangeTextDocument], () =>
      document.getText().includes('os.environ["DOPPLER_TOKEN"]') ? true : undefined,
    );
    assert.ok(!document.getText().includes(key));
    // A real mouse and keyboard: a busy window can lose what they do, and the whole way is gone again then.
  }).retries(2);
});
