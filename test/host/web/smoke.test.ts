// Keylift starts where there is no Node: the extension host of vscode.dev.
import assert from 'node:assert/strict';
import { activateKeylift } from '../support/extension';

describe('Keylift in the web worker host', () => {
  it('activates without Node', async () => {
    assert.equal(typeof process, 'undefined');
    assert.equal((await activateKeylift()).isActive, true);
  });
});
