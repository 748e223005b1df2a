import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { withPrivateFile } from '../../../src/store/privateFile';

describe('withPrivateFile', () => {
  it('has the text while it is used, for the owner only, and is gone with its folder afterwards', async () => {
    let used = '';
    const content = { text: 'a value', ending: '.yaml' };
    const result = await withPrivateFile(content, (file) => {
      used = file;
      assert.match(file, /value\.yaml$/);
      assert.equal(readFileSync(file, 'utf8'), 'a value');
      if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o077, 0);
      return Promise.resolve('done');
    });
    assert.equal(result, 'done');
    assert.ok(!existsSync(dirname(used)));
  });

  it('is gone too where its use fails, which is not told as a failure to write', async () => {
    let used = '';
    const failing = withPrivateFile({ text: 'a value' }, (file) => {
      used = file;
      return Promise.reject(new Error('The program is at fault.'));
    });
    await assert.rejects(failing, /The program is at fault/);
    assert.ok(!existsSync(dirname(used)));
  });
});
