import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { defaultExcludes } from '../../../src/scan/exclude';
import { walk, type WalkOptions } from '../../../src/scan/walk';
import { skip } from '../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

describe('walk', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  /** Files by path, skips as `reason:path`. */
  async function walked(options: Partial<WalkOptions> = {}): Promise<readonly string[]> {
    const all = { paths: ['.'], root: folder.path, exclude: [], respectGitignore: true, ...options };
    const found: string[] = [];
    for await (const entry of walk(all))
      found.push(entry.kind === 'file' ? entry.path : `${entry.reason}:${entry.path}`);
    return found;
  }

  it('yields files in a fixed order', async () => {
    for (const path of ['b.txt', 'a/z.txt', 'a/B.txt', 'a.txt']) folder.write(path, '');
    assert.deepEqual(await walked(), ['a/B.txt', 'a/z.txt', 'a.txt', 'b.txt']);
  });

  it('applies .gitignore files of every level, the nearest last', async () => {
    folder.write('.gitignore', '*.log\n/build/\n');
    folder.write('keep/.gitignore', '!important.log\n');
    for (const path of ['x.log', 'keep/important.log', 'keep/y.log', 'build/a.txt', 'keep/build/a.txt'])
      folder.write(path, '');
    assert.deepEqual(await walked(), [
      '.gitignore',
      'gitignored:build',
      'keep/.gitignore',
      'keep/build/a.txt',
      'keep/important.log',
      'gitignored:keep/y.log',
      'gitignored:x.log',
    ]);
    assert.ok((await walked({ respectGitignore: false })).includes('x.log'));
  });

  it('tells capitals from small letters in patterns where the file system does', async () => {
    folder.write('.gitignore', '*.log\n');
    folder.write('X.LOG', '');
    const isSame = process.platform === 'win32' || process.platform === 'darwin';
    assert.deepEqual(await walked(), ['.gitignore', isSame ? 'gitignored:X.LOG' : 'X.LOG']);
  });

  it('applies the .gitignore files above a folder, up to the top of the repository', async () => {
    folder.write('.gitignore', '*.txt\n');
    folder.write('repository/.git/info/exclude', '*.tmp\n');
    folder.write('repository/.gitignore', '*.log\n');
    for (const name of ['a.log', 'a.tmp', 'a.txt']) folder.write(`repository/src/${name}`, '');
    const root = join(folder.path, 'repository/src');
    assert.deepEqual(await walked({ root }), ['gitignored:a.log', 'gitignored:a.tmp', 'a.txt']);
  });

  it('scans what is named directly even though git ignores it', async () => {
    folder.write('.git/HEAD', '');
    folder.write('.gitignore', 'build/\n*.log\n');
    folder.write('build/out.txt', '');
    folder.write('a.log', '');
    assert.deepEqual(await walked({ paths: ['build', 'a.log'] }), ['build/out.txt', 'a.log']);
  });

  it('leaves out version control, excludes and its own ignore file, a folder as one', async () => {
    for (const path of ['.git/config', 'node_modules/x/y.js', 'src/a.min.js', 'src/a.js', '.keyliftignore'])
      folder.write(path, '');
    assert.deepEqual(await walked({ exclude: [...defaultExcludes, '*.min.js'] }), [
      'excluded:.git',
      'excluded:.keyliftignore',
      'excluded:node_modules',
      'src/a.js',
      'excluded:src/a.min.js',
    ]);
  });

  it('excludes by a glob with a folder only there', async () => {
    for (const path of ['src/gen/a.js', 'lib/gen/a.js']) folder.write(path, '');
    assert.deepEqual(await walked({ exclude: ['src/gen/**'] }), ['lib/gen/a.js', 'excluded:src/gen']);
  });

  it('yields a path that is named twice, or lies in another, once', async () => {
    folder.write('src/a.js', '');
    folder.write('src/b.js', '');
    const twice = await walked({ paths: ['src', './src', 'src/a.js'] });
    assert.deepEqual(twice, ['src/b.js', 'src/a.js']);
  });

  it('reports a path outside of the root by its absolute path', async () => {
    const file = folder.write('other/a.js', '');
    folder.write('root/b.js', '');
    assert.deepEqual(await walked({ root: join(folder.path, 'root'), paths: ['../other'] }), [file]);
  });

  it('does not follow symbolic links, so that loops end, but follows one that is named', async () => {
    folder.write('real/a.js', '');
    symlinkSync(folder.path, join(folder.path, 'real/loop'));
    symlinkSync(join(folder.path, 'real'), join(folder.path, 'link'));
    assert.deepEqual(await walked(), ['symlink:link', 'real/a.js', 'symlink:real/loop']);
    assert.deepEqual(await walked({ paths: ['link'] }), ['link/a.js', 'symlink:link/loop']);
  });

  it('lists pipes, and what does not exist', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no named pipes in folders');
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    assert.deepEqual(await walked(), ['not-a-file:pipe']);
    assert.deepEqual(await walked({ paths: ['missing'] }), ['unreadable:missing']);
  });
});
