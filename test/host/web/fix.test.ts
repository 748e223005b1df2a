// The environment fix where there is no Node: grammars and files come through the window's file system.
import assert from 'node:assert/strict';
import { takeAction } from '../support/codeActions';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { openFile, readFile, remove } from '../support/workspace';

describe('Fixing in the web worker host', () => {
  before(activateKeylift);

  it('moves a key to .env', async () => {
    const key = dopplerToken(4);
    const document = await openFile('web/fix.py', `import sys\n\ntoken = "${key}"\n`);
    await takeAction(document, /^Move to environment variable DOPPLER_TOKEN$/);
    assert.equal(document.getText(), 'import os\nimport sys\n\ntoken = os.environ["DOPPLER_TOKEN"]\n');
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${key}\n`);
    assert.equal(await readFile('.gitignore'), '.env\n');
    for (const name of ['.env', '.env.example', '.gitignore', 'web']) await remove(name);
  });
});
