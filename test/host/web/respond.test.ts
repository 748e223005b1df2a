// Where there is no Node and no Git the page of a leak opens all the same.
import assert from 'node:assert/strict';
import { commands, env, Selection, TabInputWebview, window } from 'vscode';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { waitFor, waitForDiagnostics } from '../support/waitFor';
import { closeEditors, openFile } from '../support/workspace';

describe('Responding to a leak in the web worker host', () => {
  before(activateKeylift);
  afterEach(closeEditors);

  it('opens the page, reads the files for what stops, and says why Git is not asked', async () => {
    const key = dopplerToken(210);
    const document = await openFile('web/leak.py', `x = 1\ntoken = "${key}"\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    const editor = await window.showTextDocument(document);
    assert.ok(diagnostic);
    editor.selection = new Selection(diagnostic.range.start, diagnostic.range.start);
    await commands.executeCommand('keylift.copyIncidentRecord');
    await waitFor('the page', [window.tabGroups.onDidChangeTabs], () => {
      const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.find(
        ({ input, label }) => input instanceof TabInputWebview && label === 'Leaked: Doppler Personal Token',
      );
    });
    const record = await env.clipboard.readText();
    assert.match(record, /web\/leak\.py:2/);
    assert.match(record, /How far the value got was not found out/);
    assert.ok(!record.includes(key.slice(6, 20)));
  });
});
