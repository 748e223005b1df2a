import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { neverCancelled } from '../../../../src/base';
import { findGit } from '../../../../src/expose/git/findGit';
import { HistoryCache } from '../../../../src/expose/git/historyCache';
import { openRepository, type Repository } from '../../../../src/expose/git/repository';
import type { HistoryFacts } from '../../../../src/respond';
import { GitSandbox } from '../../../support/gitSandbox';
import { skip } from '../../../support/skip';
import { makeKey } from '../../cli/secret';

describe('HistoryCache', () => {
  const sandbox = new GitSandbox();
  const key = makeKey(971);
  const log = join(sandbox.folder.path, 'argv.log');
  let program = '';
  after(() => sandbox.remove());

  before(async function () {
    if (process.platform === 'win32') skip(this, 'the wrapper is a shell script');
    const git = await findGit(process.env['PATH']);
    program = sandbox.folder.write('git', `#!/bin/sh\necho "$@" >> '${log}'\nexec ${git ?? 'git'} "$@"\n`);
    chmodSync(program, 0o755);
  });

  async function opened(path: string): Promise<Repository> {
    const repository = await openRepository(path, undefined, program);
    assert.equal(repository.kind, 'repository');
    return repository;
  }

  async function historyIn(
    path: string,
    cache: HistoryCache,
    value = key,
    name = 'k',
  ): Promise<HistoryFacts> {
    rmSync(log, { force: true });
    const answer = await cache.search(await opened(path), [{ key: name, value }], neverCancelled);
    const history = answer.histories.get(name);
    assert.ok(history);
    return history;
  }

  function searched(): 'everything' | 'new' | 'nothing' {
    const commands = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (commands.includes('--batch-all-objects')) return 'everything';
    return commands.includes('--batch-check') ? 'new' : 'nothing';
  }

  it('searches all once, then what is new, and nothing when nothing moved', async () => {
    const path = sandbox.init('steps');
    const cache = new HistoryCache();
    sandbox.commit(path, { 'a.txt': 'start\n' });
    assert.equal((await historyIn(path, cache)).commits, 0);
    assert.equal(searched(), 'everything');
    sandbox.commit(path, { 'a.txt': key });
    assert.equal((await historyIn(path, cache)).commits, 1);
    assert.equal(searched(), 'new');
    await historyIn(path, cache);
    assert.equal(searched(), 'nothing');
  });

  it('says after each step what a search of everything says', async () => {
    const remote = sandbox.init('remote.git', '--bare');
    const path = sandbox.init('same');
    sandbox.git(path, 'remote', 'add', 'origin', remote);
    const cache = new HistoryCache();
    const git = (...args: string[]) => sandbox.git(path, ...args);
    const steps: Readonly<Record<string, () => unknown>> = {
      'a first commit': () => sandbox.commit(path, { 'a.txt': 'start\n' }),
      'the leak': () => sandbox.commit(path, { 'a.txt': `${key}\n` }),
      'a copy of a content that is known': () => sandbox.commit(path, { 'copy.txt': `${key}\n` }),
      'a tag and a branch': () => [git('tag', '-a', 'v1', '-m', `One ${key}`), git('branch', 'aside')],
      'a clean-up': () => sandbox.commit(path, { 'a.txt': 'clean\n' }),
      'a stash': () => [sandbox.folder.write('same/a.txt', `x ${key}`), git('stash')],
      'a push': () => git('push', '--quiet', 'origin', 'main', 'v1'),
      'a merge': () => [
        git('checkout', '--quiet', '-b', 'side', 'main~1'),
        sandbox.commit(path, { 'b.txt': `side ${key}\n` }),
        git('checkout', '--quiet', 'main'),
        git('merge', '--quiet', '-m', 'Merge', 'side'),
      ],
      'a forced push': () => [
        git('reset', '--quiet', '--hard', 'HEAD~2'),
        git('push', '-qf', 'origin', 'main'),
      ],
      'an expired reflog': () => [
        git('branch', '-D', 'side'),
        git('reflog', 'expire', '--expire=now', '--all'),
        git('gc', '--quiet', '--prune=now'),
      ],
      'a rescued commit': () => [git('branch', 'again', 'v1'), sandbox.commit(path, { 'z.txt': key })],
    };
    let first = true;
    for (const [step, act] of Object.entries(steps)) {
      act();
      const grown = await historyIn(path, cache);
      assert.equal(searched(), first ? 'everything' : 'new', step);
      assert.deepEqual(grown, await historyIn(path, new HistoryCache()), step);
      first = false;
    }
  });

  it('keeps values apart that were asked for at different times', async () => {
    const path = sandbox.init('apart');
    const cache = new HistoryCache();
    const other = makeKey(972);
    sandbox.commit(path, { 'a.txt': other });
    assert.equal((await historyIn(path, cache)).commits, 0);
    assert.equal((await historyIn(path, cache, other, 'other')).commits, 1);
    assert.equal(searched(), 'everything');
    sandbox.commit(path, { 'b.txt': `${key} ${other}` });
    assert.equal((await historyIn(path, cache, other, 'other')).commits, 2);
    assert.equal((await historyIn(path, cache)).commits, 1);
    assert.equal(searched(), 'new');
  });

  it('begins anew when a shallow clone gets deeper', async () => {
    const origin = sandbox.init('deep');
    sandbox.commit(origin, { 'a.txt': key });
    for (const text of ['b', 'c']) sandbox.commit(origin, { 'a.txt': text });
    const path = join(sandbox.folder.path, 'shallow');
    sandbox.git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, path);
    const cache = new HistoryCache();
    assert.equal((await historyIn(path, cache)).commits, 0);
    sandbox.git(path, 'fetch', '--quiet', '--unshallow');
    assert.equal((await historyIn(path, cache)).commits, 2);
  });
});
