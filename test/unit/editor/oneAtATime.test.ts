import assert from 'node:assert/strict';
import { OneAtATime } from '../../../src/editor/oneAtATime';

describe('OneAtATime', () => {
  it('starts a task when the one before has ended', async () => {
    const queue = new OneAtATime();
    const steps: string[] = [];
    const task = (name: string) => async (): Promise<void> => {
      steps.push(`${name} starts`);
      await Promise.resolve();
      steps.push(`${name} ends`);
    };
    await Promise.all([queue.run(task('a')), queue.run(task('b'))]);
    assert.deepEqual(steps, ['a starts', 'a ends', 'b starts', 'b ends']);
  });

  it('goes on after a task that failed, which alone sees its failure', async () => {
    const queue = new OneAtATime();
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(() => Promise.resolve('yes'));
    await assert.rejects(failing, /no/);
    assert.equal(await next, 'yes');
  });
});
