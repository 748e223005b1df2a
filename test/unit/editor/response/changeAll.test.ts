import assert from 'node:assert/strict';
import { changeAll, HalfChanged } from '../../../../src/editor/response/changeAll';

describe('changeAll', () => {
  const changes = ['a', 'b', 'c'].map((file) => ({
    name: file,
    file,
    before: `${file} old`,
    after: `${file} new`,
  }));

  /** Files in memory, of which some can't be given some texts. */
  function diskThatRefuses(...texts: readonly string[]) {
    const files = new Map(changes.map(({ file, before }) => [file, before]));
    const write = (file: string, text: string): Promise<void> => {
      if (texts.includes(text)) return Promise.reject(new Error(`${file} is full.`));
      files.set(file, text);
      return Promise.resolve();
    };
    return { write, texts: () => [...files.values()] };
  }

  it('writes all', async () => {
    const disk = diskThatRefuses();
    await changeAll(changes, disk.write);
    assert.deepEqual(disk.texts(), ['a new', 'b new', 'c new']);
  });

  it('puts back what was written before one that fails', async () => {
    const disk = diskThatRefuses('c new');
    await assert.rejects(changeAll(changes, disk.write), /^Error: c is full\.$/);
    assert.deepEqual(disk.texts(), ['a old', 'b old', 'c old']);
  });

  it('names what it could not put back', async () => {
    const disk = diskThatRefuses('c new', 'a old');
    await assert.rejects(changeAll(changes, disk.write), (error) => {
      assert.ok(error instanceof HalfChanged);
      assert.deepEqual([error.names, error.message], [['a'], 'c is full.']);
      return true;
    });
    assert.deepEqual(disk.texts(), ['a new', 'b old', 'c old']);
  });
});
