// keylift:ignore-file because the values below are samples, and open nothing.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationSource, neverCancelled } from '../../../../src/base';
import { GitCancelled } from '../../../../src/expose/git/gitProcess';
import { openRepository, type Repository } from '../../../../src/expose/git/repository';
import { searchHistory } from '../../../../src/expose/git/searchHistory';
import type { HistoryFacts } from '../../../../src/respond';
import { GitSandbox } from '../../../support/gitSandbox';
import { makeKey } from '../../cli/secret';

describe('searchHistory', () => {
  const sandbox = new GitSandbox();
  const key = makeKey(901);
  after(() => sandbox.remove());

  async function opened(path: string): Promise<Repository> {
    const repository = await openRepository(path);
    assert.equal(repository.kind, 'repository');
    return repository;
  }

  async function historyIn(path: string, value = key): Promise<HistoryFacts> {
    const { histories } = await searchHistory(
      await opened(path),
      [{ key: 'k', value }],
      undefined,
      neverCancelled,
    );
    const history = histories.get('k');
    assert.ok(history);
    return history;
  }

  it('finds nothing where there is no commit, and where none holds the value', async () => {
    const path = sandbox.init('clean');
    assert.equal((await historyIn(path)).commits, 0);
    sandbox.commit(path, { 'a.txt': 'nothing here\n' });
    const history = await historyIn(path);
    assert.deepEqual(history, {
      complete: true,
      commits: 0,
      branches: [],
      tags: [],
      remoteBranches: [],
      stashes: 0,
    });
  });

  it('tells the first and the last commit, with author and date, and who leads to them', async () => {
    const path = sandbox.init('branches');
    sandbox.commit(path, { 'a.txt': 'start\n' });
    sandbox.git(path, 'branch', 'before');
    const first = sandbox.commit(path, { 'a.txt': `key = ${key}\n` });
    sandbox.git(path, 'tag', 'v1');
    sandbox.git(path, 'tag', '-a', 'v1-annotated', '-m', 'One');
    const last = sandbox.commit(path, { 'a.txt': 'removed\n' });
    sandbox.git(path, 'branch', 'after');
    sandbox.commit(path, { 'b.txt': 'later\n' });
    const history = await historyIn(path);
    assert.equal(history.commits, 2);
    assert.equal(history.first?.hash, first);
    assert.equal(history.first.author, 'Ada Author');
    assert.match(history.first.date, /^2024-05-01T1\d:\d\d:00/);
    assert.equal(history.last?.hash, last);
    assert.deepEqual(history.branches, ['after', 'main']);
    assert.deepEqual(history.tags, ['v1', 'v1-annotated']);
  });

  it('follows merges, and finds what only the merge brought in', async () => {
    const path = sandbox.init('merges');
    sandbox.commit(path, { 'a.txt': 'start\n' });
    sandbox.git(path, 'checkout', '--quiet', '-b', 'side');
    sandbox.commit(path, { 'b.txt': 'side\n' });
    sandbox.git(path, 'checkout', '--quiet', 'main');
    sandbox.commit(path, { 'c.txt': 'main\n' });
    sandbox.git(path, 'merge', '--quiet', '--no-commit', '--no-ff', 'side');
    const merge = sandbox.commit(path, { 'a.txt': key });
    const history = await historyIn(path);
    assert.equal(history.first?.hash, merge);
    assert.deepEqual(history.branches, ['main']);
  });

  it('sees pushed branches, and knows a pushed commit again after a forced push', async () => {
    const remote = sandbox.init('remote.git', '--bare');
    const path = sandbox.init('pushing');
    sandbox.git(path, 'remote', 'add', 'origin', remote);
    const start = sandbox.commit(path, { 'a.txt': 'start\n' });
    sandbox.git(path, 'push', '--quiet', 'origin', 'main');
    sandbox.commit(path, { 'a.txt': key });
    assert.deepEqual((await historyIn(path)).remoteBranches, []);
    sandbox.git(path, 'push', '--quiet', 'origin', 'main');
    assert.deepEqual((await historyIn(path)).remoteBranches, ['origin/main']);
    sandbox.git(path, 'reset', '--quiet', '--hard', start);
    sandbox.git(path, 'push', '--quiet', '--force', 'origin', 'main');
    const history = await historyIn(path);
    assert.deepEqual([history.branches, history.remoteBranches], [[], ['origin/main']]);
  });

  it('counts stash entries that hold the value, not those made upon it', async () => {
    const path = sandbox.init('stashes');
    sandbox.commit(path, { 'a.txt': 'start\n' });
    sandbox.folder.write('stashes/a.txt', key);
    sandbox.git(path, 'stash');
    sandbox.folder.write('stashes/a.txt', 'other\n');
    sandbox.git(path, 'stash');
    assert.equal((await historyIn(path)).stashes, 1);
    sandbox.folder.write('stashes/untracked.txt', `x${key}`);
    sandbox.git(path, 'stash', '--include-untracked');
    assert.equal((await historyIn(path)).stashes, 2);
    sandbox.commit(path, { 'c.txt': key });
    sandbox.folder.write('stashes/c.txt', `${key}\nmore\n`);
    sandbox.git(path, 'stash');
    assert.equal((await historyIn(path)).stashes, 2);
  });

  it('finds an amended commit again, that only the reflog knows', async () => {
    const path = sandbox.init('amended');
    sandbox.commit(path, { 'a.txt': key });
    sandbox.folder.write('amended/a.txt', 'clean\n');
    sandbox.git(path, 'commit', '--quiet', '--all', '--amend', '-m', 'Clean');
    const history = await historyIn(path);
    assert.deepEqual([history.commits, history.branches], [1, []]);
  });

  it('finds a value in a commit message and in the text of a tag', async () => {
    const path = sandbox.init('messages');
    const commit = sandbox.commit(path, { 'a.txt': 'start\n' }, `Use ${key}`);
    assert.equal((await historyIn(path)).first?.hash, commit);
    const other = makeKey(902);
    sandbox.git(path, 'tag', '-a', 'told', '-m', `The key is ${other}`);
    assert.deepEqual((await historyIn(path, other)).tags, ['told']);
  });

  it('finds values in UTF-16 and Latin-1, and across pieces of large files', async () => {
    const path = sandbox.init('encodings');
    const password = 'Grüße-an-alle-1';
    const long = 'x'.repeat(65_530);
    const start = sandbox.commit(path, { 'wide.txt': Buffer.from(`p=${password}`, 'utf16le') });
    assert.equal((await historyIn(path, password)).first?.hash, start);
    sandbox.commit(path, { 'latin.txt': Buffer.from(`p=${password}`, 'latin1') });
    assert.equal((await historyIn(path, password)).commits, 2);
    for (let shift = 0; shift < 40; shift += 13)
      sandbox.commit(path, { 'long.txt': long.slice(shift) + key + long });
    assert.equal((await historyIn(path)).commits, 4);
  });

  it('searches packed history, work trees and repositories of SHA-256', async () => {
    const path = sandbox.init('packed', '--object-format=sha256');
    for (let at = 0; at < 30; at++) sandbox.commit(path, { 'a.txt': `${at === 11 ? key : 'line'} ${at}\n` });
    sandbox.git(path, 'gc', '--quiet');
    const tree = join(sandbox.folder.path, 'tree');
    sandbox.git(path, 'worktree', 'add', '--quiet', '-b', 'aside', tree);
    const history = await historyIn(tree);
    assert.equal(history.commits, 2);
    assert.equal(history.first?.hash.length, 64);
    assert.deepEqual(history.branches, ['aside', 'main']);
  });

  it('searches a submodule by itself', async () => {
    const library = sandbox.init('library');
    sandbox.commit(library, { 'lib.txt': key });
    const path = sandbox.init('superproject');
    sandbox.git(path, 'submodule', '--quiet', 'add', library, 'lib');
    sandbox.git(path, 'commit', '--quiet', '-m', 'Add');
    assert.equal((await historyIn(path)).commits, 0);
    const inside = await historyIn(join(path, 'lib'));
    assert.equal(inside.commits, 1);
    assert.deepEqual(inside.remoteBranches, ['origin/main']);
  });

  it('knows a shallow and a partial clone', async () => {
    const path = sandbox.init('deep');
    sandbox.commit(path, { 'a.txt': key });
    sandbox.commit(path, { 'a.txt': 'clean\n' });
    sandbox.git(path, 'config', 'uploadpack.allowFilter', 'true');
    const url = `file://${path}`;
    const shallow = join(sandbox.folder.path, 'shallow');
    sandbox.git(path, 'clone', '--quiet', '--depth=1', url, shallow);
    assert.equal((await opened(shallow)).shallow, true);
    assert.equal((await historyIn(shallow)).commits, 0);
    const partial = join(sandbox.folder.path, 'partial');
    sandbox.git(path, 'clone', '--quiet', '--filter=blob:none', url, partial);
    // A fetch would find the server gone.
    rmSync(path, { recursive: true });
    const { histories, unknown } = await searchHistory(
      await opened(partial),
      [{ key: 'k', value: key }],
      undefined,
      neverCancelled,
    );
    assert.equal(histories.get('k')?.complete, false);
    assert.match(unknown.join(' '), /partial clone/);
  });

  it('searches many values in one pass and keeps them apart', async () => {
    const path = sandbox.init('many');
    const values = Array.from({ length: 12 }, (_, at) => ({ key: `k${at}`, value: makeKey(950 + at) }));
    for (const { value } of values.slice(0, 6)) sandbox.commit(path, { 'a.txt': value });
    const { histories } = await searchHistory(await opened(path), values, undefined, neverCancelled);
    const counts = values.map(({ key: name }) => histories.get(name)?.commits);
    assert.deepEqual(counts, [2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('runs nothing that the repository names', async () => {
    const path = sandbox.init('hostile');
    sandbox.commit(path, { 'a.txt': key, '.gitattributes': '* diff=evil filter=evil\n' });
    const proof = join(sandbox.folder.path, 'proof');
    const evil = sandbox.folder.write('evil.sh', `#!/bin/sh\ntouch '${proof}'\ncat\n`);
    sandbox.git(path, 'config', 'core.fsmonitor', `sh ${evil}`);
    for (const name of [
      'diff.evil.textconv',
      'diff.external',
      'filter.evil.smudge',
      'gpg.program',
      'core.pager',
    ]) {
      sandbox.git(path, 'config', name, `sh ${evil}`);
    }
    sandbox.git(path, 'config', 'log.showSignature', 'true');
    rmSync(proof, { force: true });
    assert.equal((await historyIn(path)).commits, 1);
    assert.throws(() => writeFileSync(proof, '', { flag: 'r+' }), /ENOENT/);
  });

  it('stops when it is cancelled', async () => {
    const path = sandbox.init('cancelled');
    sandbox.commit(path, { 'a.txt': key });
    const source = new CancellationSource();
    source.cancel();
    await assert.rejects(
      searchHistory(await opened(path), [{ key: 'k', value: key }], undefined, source.token),
      GitCancelled,
    );
  });
});
