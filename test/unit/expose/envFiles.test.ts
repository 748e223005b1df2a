import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EnvFiles } from '../../../src/expose';
import { GitSandbox } from '../../support/gitSandbox';
import { skip } from '../../support/skip';

describe('EnvFiles', () => {
  const sandbox = new GitSandbox();
  const care = new EnvFiles();
  after(() => sandbox.remove());

  it('stops tracking, and leaves the file on the disk', async () => {
    const path = sandbox.init('tracked');
    sandbox.commit(path, { 'app/.env': 'A=1\n' });
    const file = join(path, 'app/.env');
    assert.equal((await care.examine(file, path)).tracked, true);
    await care.stopTracking(file);
    assert.equal((await care.examine(file, path)).tracked, false);
    assert.equal(readFileSync(file, 'utf8'), 'A=1\n');
    assert.equal(sandbox.git(path, 'status', '--porcelain', '--', 'app'), 'D  app/.env\n?? app/');
  });

  it('runs no hook of the repository', async () => {
    const path = sandbox.init('hooked');
    sandbox.commit(path, { '.env': 'A=1\n' });
    const proof = join(sandbox.folder.path, 'proof');
    const hook = sandbox.folder.write('hooked/.git/hooks/post-index-change', `#!/bin/sh\ntouch '${proof}'\n`);
    chmodSync(hook, 0o755);
    await care.stopTracking(join(path, '.env'));
    assert.ok(!existsSync(proof));
    sandbox.git(path, 'add', '.env');
    assert.ok(existsSync(proof), 'Git runs no such hook at all');
  });

  it('makes a file that is its owner’s alone, and leaves one that is there', async () => {
    const path = sandbox.init('made');
    const file = join(path, '.env');
    assert.equal(await care.createPrivate(file), true);
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
    sandbox.folder.write('made/.env', 'A=1\n');
    assert.equal(await care.createPrivate(file), false);
    assert.equal(readFileSync(file, 'utf8'), 'A=1\n');
    assert.equal(await care.createPrivate(join(path, 'none/.env')), false);
  });

  it('says why it could not', async () => {
    const path = sandbox.init('refused');
    const file = sandbox.folder.write('refused/.env', 'A=1\n');
    await assert.rejects(
      care.stopTracking(file),
      /Git still tracks the file: git rm failed: .*did not match/,
    );
    const outside = sandbox.folder.write('outside/.env', 'A=1\n');
    await assert.rejects(care.stopTracking(outside), /in no Git repository/);
    assert.equal((await care.examine(file, path)).tracked, false);
  });

  it('sees who can read the file, the folders above it counted, and closes it', async function () {
    if (process.platform === 'win32') skip(this, 'modes say nothing on Windows');
    const file = sandbox.folder.write('modes/.env', 'A=1\n');
    chmodSync(file, 0o644);
    chmodSync(sandbox.folder.path, 0o700);
    const readable = async (): Promise<boolean> =>
      (await care.examine(file, sandbox.folder.path)).readableByOthers;
    assert.equal(await readable(), false, 'nobody else can enter the folder');
    chmodSync(sandbox.folder.path, 0o755);
    assert.equal(await readable(), true);
    await care.makePrivate(file);
    assert.equal(await readable(), false);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('names the line that keeps it out of an image and a package', async () => {
    const path = sandbox.init('published');
    const file = sandbox.folder.write('published/web/.env', 'A=1\n');
    sandbox.folder.write('published/Dockerfile', 'FROM node\nCOPY . .\n');
    sandbox.folder.write('published/package.json', '{"name":"a"}');
    const { published } = await care.examine(file, path);
    assert.deepEqual(
      published.map(({ as, leaveOut }) => [as, leaveOut]),
      [
        ['npm package', { kind: 'pattern', file: join(path, '.gitignore'), line: '/web/.env' }],
        ['container image', { kind: 'pattern', file: join(path, '.dockerignore'), line: 'web/.env' }],
      ],
    );
    sandbox.folder.write('published/.gitignore', '/web/.env\n');
    sandbox.folder.write('published/.dockerignore', 'web/.env\n');
    assert.deepEqual((await care.examine(file, path)).published, []);
  });
});
