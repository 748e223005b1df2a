// Keylift starts in a folder that is not trusted: that is where strangers' code is opened.
import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { activateKeylift } from '../support/extension';

describe('Keylift in restricted mode', () => {
  it('activates', async () => {
    assert.equal(workspace.isTrusted, false);
    assert.equal((await activateKeylift()).isActive, true);
  });
});
