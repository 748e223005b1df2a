import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Answers } from '../../../../scripts/backtracking/answers';
import { temporaryFolder } from '../../../support/temporaryFolder';

describe('Answers', () => {
  it('are kept for the next run while they are used, and not longer', () => {
    const folder = temporaryFolder();
    const file = path.join(folder.path, 'answers.txt');
    const first = new Answers(file);
    assert.equal(first.growthOf('^(?:a|aa)+$', '', 'proof'), 'exponential');
    assert.equal(first.growthOf('^a+$', '', 'proof'), 1);
    assert.equal(first.asked, 2);
    first.save();
    assert.match(readFileSync(file, 'utf8'), /^(?:[0-9a-f]{16} (?:1|exponential)\n){2}$/);

    const second = new Answers(file);
    assert.equal(second.growthOf('^(?:a|aa)+$', '', 'proof'), 'exponential');
    assert.equal(second.asked, 0);
    second.save();
    assert.equal(readFileSync(file, 'utf8').split('\n').length, 2);
    folder.remove();
  });
});
