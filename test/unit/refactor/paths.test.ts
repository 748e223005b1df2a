// Paths below a project's folder.
import { strict as assert } from 'node:assert';
import { foldersAbove, joinPath, within } from '../../../src/refactor/paths';

describe('Paths of a project', () => {
  it('name the folders above a file, the nearest first', () => {
    assert.deepEqual(foldersAbove('a/b/c.ts'), ['a/b', 'a', '']);
    assert.deepEqual(foldersAbove('c.ts'), ['']);
  });

  it('name a file in a folder', () => {
    assert.equal(within('a', 'b'), 'a/b');
    assert.equal(within('', 'b'), 'b');
  });

  it('follow dots, and end at the project', () => {
    assert.equal(joinPath('a/b', '../c/./d'), 'a/c/d');
    assert.equal(joinPath('', './c'), 'c');
    assert.equal(joinPath('a', '../../c'), undefined);
  });
});
