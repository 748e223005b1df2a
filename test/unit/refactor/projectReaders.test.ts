// Readers of a project's files.
import { strict as assert } from 'node:assert';
import { once } from '../../../src/refactor/projectReaders';

describe('A reader that asks once', () => {
  it('gives the same to all, also for a file that is not there', async () => {
    const asked: string[] = [];
    const read = once((path) => {
      asked.push(path);
      return Promise.resolve(path === 'a' ? 'text' : undefined);
    });
    assert.deepEqual(await Promise.all([read('a'), read('a'), read('b'), read('b')]), [
      'text',
      'text',
      undefined,
      undefined,
    ]);
    assert.deepEqual(asked, ['a', 'b']);
  });
});
