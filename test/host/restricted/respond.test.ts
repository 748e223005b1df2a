// In a folder that is not trusted no program is run: the page says so, and takes the inventory even so.
import assert from 'node:assert/strict';
import { commands, env, Selection, window } from 'vscode';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { responsePage } from '../support/responsePage';
import { waitForDiagnostics } from '../support/waitFor';
import { connectToWindow } from '../support/window';
import { closeEditors, openFile } from '../support/workspace';

describe('Responding to a leak in an untrusted folder', () => {
  before(activateKeylift);
  afterEach(closeEditors);

  it('says why Git is not asked, and lists the places', async () => {
    const own = await connectToWindow();
    const document = await openFile('leak.py', `token = "${dopplerToken(211)}"\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.ok(diagnostic);
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(diagnostic.range.start, diagnostic.range.start);
    await commands.executeCommand('keylift.copyIncidentRecord');
    const page = await responsePage(own, 'Doppler Personal Token');
    await page.locator('#part-verdict', { hasText: 'Git is not asked' }).waitFor();
    assert.match((await page.locator('#part-places').textContent()) ?? '', /leak\.py:1/);
    assert.match(await env.clipboard.readText(), /leak\.py:1/);
    await own.disconnect();
  });
});
