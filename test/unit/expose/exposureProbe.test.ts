import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExposureProbe } from '../../../src/expose';
import { findGit } from '../../../src/expose/git/findGit';
import { type ExposureFacts, stageOf, verdictOf } from '../../../src/respond';
import { GitSandbox } from '../../support/gitSandbox';
import { skip } from '../../support/skip';
import { makeKey } from '../cli/secret';

describe('ExposureProbe', () => {
  const sandbox = new GitSandbox();
  const key = makeKey(921);
  const values = [{ key: 'k', value: key }];
  after(() => sandbox.remove());

  async function atOnce(file: string): Promise<ExposureFacts> {
    return factsIn(await new ExposureProbe().atOnce({ file, values, folders: [] }));
  }

  async function completely(file: string, folders: readonly string[], probe = new ExposureProbe()) {
    return factsIn(await probe.completely({ file, values, folders }));
  }

  function factsIn(exposures: ReadonlyMap<string, ExposureFacts>): ExposureFacts {
    const facts = exposures.get('k');
    assert.ok(facts);
    return facts;
  }

  it('follows a value from the editor to the remote', async () => {
    const remote = sandbox.init('remote.git', '--bare');
    const path = sandbox.init('steps');
    sandbox.git(path, 'remote', 'add', 'origin', remote);
    sandbox.commit(path, { 'a.txt': 'start\n', '.gitignore': '*.secret\n' });
    sandbox.git(path, 'push', '--quiet', '--set-upstream', 'origin', 'main');
    const file = join(path, 'a.txt');
    const stage = async (): Promise<string | undefined> => stageOf(await atOnce(file));

    assert.equal(await stage(), 'buffer');
    sandbox.folder.write('steps/a.txt', key);
    assert.equal(await stage(), 'tracked');
    sandbox.git(path, 'add', 'a.txt');
    assert.equal(await stage(), 'staged');
    assert.equal(verdictOf(await completely(file, [path])).level, 'contained');
    sandbox.git(path, 'commit', '--quiet', '-m', 'Leak');
    assert.equal(await stage(), 'committed');
    assert.equal(verdictOf(await completely(file, [path])).level, 'shared');
    sandbox.git(path, 'push', '--quiet');
    assert.equal(await stage(), 'pushed');
    assert.equal(verdictOf(await completely(file, [path])).level, 'exposed');

    const untracked = sandbox.folder.write('steps/new.txt', key);
    assert.equal(stageOf(await atOnce(untracked)), 'untracked');
    const ignored = sandbox.folder.write('steps/b.secret', key);
    assert.equal(stageOf(await atOnce(ignored)), 'ignored');
  });

  it('knows names that git would take for patterns, options or quotes', async () => {
    const path = sandbox.init('names');
    for (const name of ['-x.txt', ':(glob)*.txt', 'a"b\nc.txt', 'ä ö.txt', '[a].txt']) {
      sandbox.commit(path, { [`./${name}`]: key });
      const facts = await atOnce(join(path, name));
      assert.deepEqual([facts.tracked, facts.staged, facts.inHead], [true, true, true], name);
    }
  });

  it('knows lines again that Git keeps with other ends than the disk', async () => {
    const path = sandbox.init('ends');
    sandbox.commit(path, { 'key.txt': `${key}\n${makeKey(922)}\n` });
    const file = sandbox.folder.write('ends/key.txt', `${key}\r\n${makeKey(922)}\r\n`);
    const value = `${key}\r\n${makeKey(922)}`;
    const exposures = await new ExposureProbe().completely({
      file,
      values: [{ key: 'k', value }],
      folders: [],
    });
    const { inHead, history } = factsIn(exposures);
    assert.deepEqual([inHead, history?.commits], [true, 1]);
  });

  it('says so when the file can’t be read, which is no proof that it holds nothing', async () => {
    const path = sandbox.init('folder');
    sandbox.commit(path, { 'a/b.txt': 'start\n' });
    const { unknown } = await atOnce(join(path, 'a'));
    assert.match(unknown.join(), /The file on the disk can't be read \(EISDIR\)/);
  });

  it('is about the file’s own repository in a submodule', async () => {
    const library = sandbox.init('library');
    sandbox.commit(library, { 'lib.txt': key });
    const path = sandbox.init('superproject');
    sandbox.git(path, 'submodule', '--quiet', 'add', library, 'lib');
    assert.equal(stageOf(await atOnce(join(path, 'lib/lib.txt'))), 'pushed');
  });

  it('says which submodules are not here or broken, and asks no repository twice', async () => {
    const library = sandbox.init('absent-library');
    sandbox.commit(library, { 'lib.txt': 'nothing\n' });
    const path = sandbox.init('with-absent');
    sandbox.commit(path, { 'a.txt': 'nothing\n' });
    for (const name of ['here', 'away', 'broken'])
      sandbox.git(path, 'submodule', '--quiet', 'add', library, name);
    sandbox.git(path, 'commit', '--quiet', '-m', 'Add submodules');
    sandbox.git(path, 'submodule', '--quiet', 'deinit', '--force', 'away');
    rmSync(join(path, 'broken/.git'));
    mkdirSync(join(path, 'broken/.git'));
    const facts = await completely(join(path, 'a.txt'), [path]);
    assert.deepEqual(facts.notes, [
      'The submodule `away` is not checked out: what it holds was not looked into.',
    ]);
    assert.deepEqual(facts.unknown, [
      'The submodule `broken` was not searched: Git does not take its folder for a repository of its own.',
    ]);
    const { level, reasons } = verdictOf({ ...facts, unknown: [] });
    assert.equal(level, 'contained');
    assert.match(reasons.at(-1) ?? '', /`away` is not checked out/);
  });

  it('counts what a submodule or the repository around it holds, and says which', async () => {
    const inner = sandbox.init('inner');
    sandbox.commit(inner, { 'inner.txt': key });
    const library = sandbox.init('outer-library');
    sandbox.commit(library, { 'lib.txt': 'clean\n' });
    sandbox.git(library, 'submodule', '--quiet', 'add', inner, 'deep');
    sandbox.git(library, 'commit', '--quiet', '-m', 'Add');
    const path = sandbox.init('around');
    sandbox.git(path, 'submodule', '--quiet', 'add', library, 'libs/one');
    sandbox.git(path, 'submodule', '--quiet', 'update', '--init', '--recursive');
    sandbox.git(path, 'commit', '--quiet', '-m', 'Add');
    const file = sandbox.folder.write('around/a.txt', key);
    const verdict = verdictOf(await completely(file, [path]));
    assert.equal(verdict.level, 'exposed');
    assert.match(
      verdict.reasons.join(' '),
      /Commits of the submodule `libs\/one\/deep` hold it too, which `main` lead to; a remote has it, on `origin\/main`\./,
    );

    const other = makeKey(922);
    sandbox.commit(path, { 'own.txt': other });
    const inside = sandbox.folder.write('around/libs/one/deep/new.txt', other);
    const facts = factsIn(
      await new ExposureProbe().completely({
        file: inside,
        values: [{ key: 'k', value: other }],
        folders: [],
      }),
    );
    assert.deepEqual(
      facts.elsewhere?.map(({ where }) => where),
      ['the repository around it (`around`)'],
    );
    assert.equal(verdictOf(facts).level, 'shared');
    assert.match(
      verdictOf(facts).advice.join(' '),
      /commits of the repository around it .* must be rewritten too/,
    );
  });

  it('names the folders in which Git moves, of a work tree and of submodules too', async () => {
    const library = sandbox.init('watched-library');
    sandbox.commit(library, { 'lib.txt': 'clean\n' });
    const path = sandbox.init('watched-shop');
    sandbox.git(path, 'submodule', '--quiet', 'add', library, 'lib');
    sandbox.git(path, 'commit', '--quiet', '-m', 'Add');
    sandbox.git(path, 'worktree', 'add', '--quiet', '../watched-tree');
    const foldersOf = (file: string): Promise<readonly string[]> =>
      new ExposureProbe().gitFolders(join(sandbox.folder.path, file));
    const git = join(path, '.git');
    assert.deepEqual(await foldersOf('watched-shop/a.txt'), [git, join(git, 'modules/lib')]);
    assert.deepEqual(await foldersOf('watched-tree/a.txt'), [join(git, 'worktrees/watched-tree'), git]);
    assert.deepEqual(await foldersOf('nowhere/a.txt'), []);
  });

  it('finds copies in other folders, build output, notebooks and logs, ignored or not', async () => {
    const path = sandbox.init('copies');
    const file = sandbox.folder.write('copies/a.py', `first\nkey = "${key}"\n`);
    sandbox.folder.write('copies/.gitignore', 'dist/\n*.log\n');
    sandbox.folder.write('copies/dist/app.js', `\n\nx("${key}")`);
    sandbox.folder.write('copies/server.log', `${'line\n'.repeat(40_000)}${key}`);
    sandbox.folder.write('copies/b.ipynb', `["${key}"]`);
    const other = join(sandbox.folder.path, 'other');
    sandbox.folder.write('other/notes.md', key);
    const { places } = await completely(file, [path, other]);
    assert.deepEqual(
      places.map(({ path: at, line, kind }) => `${at}:${line} ${kind}`),
      [
        'a.py:2 source',
        'b.ipynb:1 notebook',
        'dist/app.js:3 build output',
        'server.log:40001 log',
        `${other}/notes.md:1 documentation`,
      ],
    );
  });

  it('says what can’t be known: no repository, no git, a shallow clone, a short value', async () => {
    const file = sandbox.folder.write('plain/a.txt', key);
    const outside = await completely(file, []);
    assert.deepEqual([outside.git.kind, verdictOf(outside).level], ['none', 'contained']);

    const path = sandbox.init('deep');
    sandbox.commit(path, { 'a.txt': 'start\n' });
    sandbox.commit(path, { 'b.txt': 'more\n' });
    const shallow = join(sandbox.folder.path, 'shallow');
    sandbox.git(path, 'clone', '--quiet', '--depth=1', `file://${path}`, shallow);
    const verdict = verdictOf(await completely(sandbox.folder.write('shallow/c.txt', key), [shallow]));
    assert.equal(verdict.level, 'unknown');
    assert.match(verdict.reasons.join(' '), /shallow clone/);

    const missing = await completely(file.replace('plain', 'deep'), [], new ExposureProbe('/nowhere/git'));
    assert.equal(missing.git.kind, 'absent');

    const short = await new ExposureProbe().completely({
      file: join(path, 'a.txt'),
      values: [{ key: 's', value: 'start' }],
      folders: [path],
    });
    assert.match(short.get('s')?.unknown.join(' ') ?? '', /too short/);
  });

  it('explains dubious ownership', async function () {
    const git = await findGit(process.env['PATH']);
    const path = sandbox.init('foreign');
    const wrapper = sandbox.folder.write(
      'wrapper/git',
      `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${git ?? 'git'} "$@"\n`,
    );
    chmodSync(wrapper, 0o755);
    if (process.platform === 'win32') skip(this, 'the wrapper is a shell script');
    const facts = await completely(join(path, 'a.txt'), [], new ExposureProbe(wrapper));
    assert.equal(facts.git.kind, 'absent');
    assert.match(facts.git.reason, /belongs to somebody else.*safe\.directory/);
  });

  it('never puts the value on a command line, in the environment or into a file', async function () {
    if (process.platform === 'win32') skip(this, 'the wrapper is a shell script');
    const git = await findGit(process.env['PATH']);
    const path = sandbox.init('watched');
    sandbox.commit(path, { 'a.txt': key });
    const log = join(sandbox.folder.path, 'argv.log');
    const wrapper = sandbox.folder.write(
      'watching/git',
      `#!/bin/sh\n{ printf '%s\\n' "$@"; env; } >> '${log}'\nexec ${git ?? 'git'} "$@"\n`,
    );
    chmodSync(wrapper, 0o755);
    const own = join(sandbox.folder.path, 'own-temporary');
    mkdirSync(own);
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = own;
    try {
      const facts = await completely(join(path, 'a.txt'), [], new ExposureProbe(wrapper));
      assert.equal(facts.history?.commits, 1);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    const logged = readFileSync(log, 'utf8');
    assert.ok(
      logged.includes('cat-file') && logged.includes('GIT_TERMINAL_PROMPT'),
      'the wrapper saw nothing',
    );
    assert.ok(!logged.includes(key.slice(0, 12)));
    assert.deepEqual(readdirSync(own), []);
  });

  it('asks again only after something moved', async () => {
    const path = sandbox.init('cached');
    sandbox.commit(path, { 'a.txt': 'start\n' });
    const probe = new ExposureProbe();
    const ask = async (): Promise<number | undefined> =>
      (await completely(join(path, 'a.txt'), [], probe)).history?.commits;
    assert.equal(await ask(), 0);
    assert.equal(await ask(), 0);
    sandbox.commit(path, { 'a.txt': key });
    assert.equal(await ask(), 1);
    const blob = sandbox.git(path, 'rev-parse', 'HEAD:a.txt');
    rmSync(join(path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    assert.equal((await probe.histories(path, values)).get('k')?.history?.commits, 1, 'from memory');
  });
});
