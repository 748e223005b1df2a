import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { FileReader } from '../../../src/scan/readFile';
import { skip } from '../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

/** Bytes that are read at first, to see whether a file is text. */
const firstRead = 1 << 16;

describe('FileReader', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  const read = (path: string, maxFileSize = 10 * firstRead): string => {
    const result = new FileReader(maxFileSize).read(path);
    return result.kind === 'bytes'
      ? Buffer.from(result.bytes).toString()
      : `${result.reason}: ${result.detail}`;
  };

  for (const size of [0, 1, firstRead - 1, firstRead, firstRead + 1, 3 * firstRead]) {
    it(`gives all of ${size} bytes`, () => {
      const text = 'line\n'.repeat(size).slice(0, size);
      assert.ok(read(folder.write('a.txt', text)) === text);
    });
  }

  it('gives each file its own bytes, and nothing of the one before', () => {
    const reader = new FileReader(10 * firstRead);
    reader.read(folder.write('long.txt', 'long '.repeat(firstRead)));
    const next = reader.read(folder.write('short.txt', 'short'));
    assert.ok(next.kind === 'bytes');
    assert.equal(Buffer.from(next.bytes).toString(), 'short');
  });

  it('takes a file as large as the limit, and none that is larger', () => {
    const path = folder.write('a.txt', 'x'.repeat(1000));
    assert.equal(read(path, 1000).length, 1000);
    assert.match(read(path, 999), /^too-large: .*; the limit is /);
  });

  it('skips what is no text, no file, or not there', () => {
    assert.match(read(folder.write('a.bin', Buffer.from([0, 1, 2, 0]))), /^binary: is not text$/);
    assert.match(read(folder.path), /^not-a-file: /);
    assert.match(read(`${folder.path}/none`), /^unreadable: can't be read \(ENOENT\)$/);
  });

  it('ends with a file that is shorter than it said', function () {
    const path = '/sys/devices/system/cpu/online';
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats || stats.size === 0) skip(this, 'no file here says that it is longer than it is');
    const text = read(path);
    assert.match(text, /^[\d,-]+\n$/);
    assert.ok(text.length < stats.size);
  });
});
