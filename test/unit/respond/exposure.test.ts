import assert from 'node:assert/strict';
import { type HistoryFacts, isCommitted, isPushed, stageOf } from '../../../src/respond';
import { cleanHistory, untrackedFacts as untracked } from './exposureFacts';

const history: HistoryFacts = { ...cleanHistory, commits: 1, branches: ['main'] };

describe('stageOf', () => {
  it('names the furthest step', () => {
    assert.equal(stageOf({ ...untracked, saved: false }), 'buffer');
    assert.equal(stageOf({ ...untracked, ignored: true }), 'ignored');
    assert.equal(stageOf(untracked), 'untracked');
    assert.equal(stageOf({ ...untracked, tracked: true }), 'tracked');
    assert.equal(stageOf({ ...untracked, tracked: true, staged: true }), 'staged');
    assert.equal(stageOf({ ...untracked, inHead: true }), 'committed');
    assert.equal(
      stageOf({ ...untracked, history: { ...history, remoteBranches: ['origin/main'] } }),
      'pushed',
    );
  });

  it('names none where Git could not be asked', () => {
    const facts = { saved: true, places: [], published: [], unknown: [] };
    assert.equal(stageOf({ ...facts, git: { kind: 'absent', reason: 'There is no git.' } }), undefined);
  });
});

describe('isCommitted', () => {
  it('counts stashes and old commits', () => {
    assert.equal(isCommitted(untracked), false);
    assert.equal(isCommitted({ ...untracked, history }), true);
    assert.equal(isCommitted({ ...untracked, history: { ...history, commits: 0, stashes: 1 } }), true);
  });
});

describe('isPushed', () => {
  it('needs a remote-tracking branch', () => {
    assert.equal(isPushed({ ...untracked, history }), false);
    assert.equal(isPushed({ ...untracked, history: { ...history, remoteBranches: ['origin/main'] } }), true);
  });
});
