import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../src/scan/atomicFile';
import { skip } from '../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

describe('writeAtomically', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('replaces a file, keeps its mode and leaves nothing else behind', async () => {
    const file = folder.write('a.txt', 'old');
    chmodSync(file, 0o640);
    await writeAtomically(file, 'new');
    assert.deepEqual([readFileSync(file, 'utf8'), readdirSync(folder.path)], ['new', ['a.txt']]);
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  it('writes through a link instead of replacing it', async () => {
    const file = folder.write('a.txt', 'old');
    const link = join(folder.path, 'link');
    symlinkSync(file, link);
    await writeAtomically(link, 'new');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readFileSync(file, 'utf8'), 'new');
  });

  it('gives a new file the mode that is asked for, and an old one none', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no modes');
    const fresh = join(folder.path, 'new.txt');
    await writeAtomically(fresh, 'text', 0o600);
    assert.equal(statSync(fresh).mode & 0o777, 0o600);
    const old = folder.write('old.txt', 'old');
    chmodSync(old, 0o640);
    await writeAtomically(old, 'text', 0o600);
    assert.equal(statSync(old).mode & 0o777, 0o640);
  });

  it('writes to a device directly', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no /dev');
    await writeAtomically('/dev/null', 'text');
    assert.ok(!statSync('/dev/null').isFile());
  });

  it('leaves nothing behind when it fails', async () => {
    folder.write('folder/a.txt', '');
    await assert.rejects(writeAtomically(join(folder.path, 'missing/b.txt'), 'new'));
    assert.deepEqual(readdirSync(folder.path), ['folder']);
  });
});
