import assert from 'node:assert/strict';
import { CancellationSource } from '../../../../src/base';
import { GitCancelled } from '../../../../src/expose/git/gitProcess';
import { historiesOf } from '../../../../src/expose/git/historiesOf';
import { followTrails, noTrail } from '../../../../src/expose/git/valueTrails';
import type { WalkedCommit } from '../../../../src/expose/git/walkCommits';

const first = {
  hash: 'a1',
  parents: [],
  date: '2024-05-01',
  author: 'Ada',
  time: 1,
  brings: true,
  changes: [],
};
const second = { ...first, hash: 'b2', parents: ['a1'] };

/** Two commits; the user gives up between them. */
async function* cancelledBetween(source: CancellationSource): AsyncGenerator<WalkedCommit, void, undefined> {
  yield first;
  await Promise.resolve();
  source.cancel();
  yield second;
}

describe('an answer on the history that is cut short', () => {
  it('is no answer while names are followed', async () => {
    const source = new CancellationSource();
    const trails = new Map([['k', { holders: new Set<string>(), commits: new Map([['a1', first]]) }]]);
    await assert.rejects(historiesOf(trails, cancelledBetween(source), [], source.token), GitCancelled);
  });

  it('is no answer while commits are followed', async () => {
    const source = new CancellationSource();
    const found = new Map([['a1', new Set(['k'])]]);
    await assert.rejects(
      followTrails(new Map([['k', noTrail]]), found, cancelledBetween(source), source.token),
      GitCancelled,
    );
  });
});
