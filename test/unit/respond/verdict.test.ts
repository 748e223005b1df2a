import assert from 'node:assert/strict';
import { type ExposureFacts, verdictOf } from '../../../src/respond';
import { cleanHistory as clean, untrackedFacts as unsearched } from './exposureFacts';

const first = { hash: 'ab'.repeat(20), date: '2024-05-01T10:00:00+02:00', author: 'Ada' };
const untracked: ExposureFacts = { ...unsearched, history: clean };
const committed: ExposureFacts = {
  ...untracked,
  tracked: true,
  staged: true,
  inHead: true,
  head: first.hash,
  history: { ...clean, commits: 1, first, last: first, branches: ['main'] },
};
const pushed: ExposureFacts = {
  ...committed,
  history: { ...clean, commits: 1, first, last: first, branches: ['main'], remoteBranches: ['origin/main'] },
};

describe('verdictOf', () => {
  it('is contained where no commit, package or remote has the value', () => {
    const verdict = verdictOf(untracked);
    assert.equal(verdict.level, 'contained');
    assert.equal(verdict.settled, true);
    assert.match(verdict.advice.join(' '), /need not be rotated/);
  });

  it('is contained, and says to unstage, where the value is only staged', () => {
    const verdict = verdictOf({ ...untracked, tracked: true, staged: true });
    assert.equal(verdict.level, 'contained');
    assert.match(verdict.advice[0] ?? '', /git restore --staged/);
  });

  it('is shared where a local commit has it, with the way to amend the only commit', () => {
    const verdict = verdictOf(committed);
    assert.equal(verdict.level, 'shared');
    assert.match(verdict.reasons.join(' '), /first committed on 2024-05-01 by `Ada`/);
    assert.match(verdict.advice.join(' '), /before a push: .*git commit --amend/);
  });

  it('rewrites from the first commit on where the value came in earlier', () => {
    const verdict = verdictOf({ ...committed, head: 'cd'.repeat(20) });
    assert.match(verdict.advice.join(' '), /git rebase --interactive abababababab\^/);
  });

  it('is shared where only a stash has it', () => {
    const verdict = verdictOf({ ...untracked, history: { ...clean, stashes: 1 } });
    assert.equal(verdict.level, 'shared');
    assert.match(verdict.advice.join(' '), /stash drop/);
  });

  it('is exposed where a remote has it: rotate first, rewriting only afterwards and with its costs', () => {
    const verdict = verdictOf(pushed);
    assert.equal(verdict.level, 'exposed');
    assert.match(verdict.reasons[0] ?? '', /`origin\/main`/);
    assert.match(verdict.advice[0] ?? '', /rotate it now/);
    assert.match(verdict.advice.at(-1) ?? '', /after revoking, never instead/);
  });

  it('is exposed where a committed file goes out with a package, shared while it is not committed', () => {
    const published = [{ as: 'npm package' as const, because: 'nothing leaves `a.js` out.' }];
    assert.equal(verdictOf({ ...committed, published }).level, 'exposed');
    assert.equal(verdictOf({ ...untracked, published }).level, 'shared');
  });

  it('is shared where an image would be built with it', () => {
    const published = [{ as: 'container image' as const, because: 'there is no .dockerignore.' }];
    assert.equal(verdictOf({ ...committed, published }).level, 'shared');
  });

  it('does not call contained what could not be looked at', () => {
    const shallow = verdictOf({ ...untracked, git: { kind: 'repository', shallow: true } });
    assert.deepEqual([shallow.level, shallow.settled], ['unknown', false]);
    assert.match(shallow.reasons.join(' '), /shallow clone/);
    assert.equal(verdictOf(unsearched).level, 'unknown');
    assert.equal(verdictOf({ ...untracked, history: { ...clean, complete: false } }).level, 'unknown');
    assert.equal(
      verdictOf({ ...untracked, git: { kind: 'absent', reason: 'There is no git.' } }).level,
      'unknown',
    );
  });

  it('calls shared what is committed while the search for a remote still runs', () => {
    const verdict = verdictOf({ ...committed, history: { ...clean, complete: false } });
    assert.deepEqual([verdict.level, verdict.settled], ['shared', false]);
  });

  it('names no first commit and no author where older commits are not here', () => {
    const { reasons } = verdictOf({ ...committed, git: { kind: 'repository', shallow: true } });
    assert.match(reasons.join(' '), /It was committed by 2024-05-01, in `abababababab`/);
    assert.ok(!reasons.join(' ').includes('Ada'));
  });

  it('is contained outside of any repository', () => {
    assert.equal(verdictOf({ ...unsearched, git: { kind: 'none' } }).level, 'contained');
  });
});
