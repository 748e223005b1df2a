import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';
import { ByteSearch } from '../../../src/expose/byteSearch';

/** The naive twin: each needle by itself in the whole text. */
function naive(needles: readonly Buffer[], text: Buffer): number[] {
  return needles.flatMap((needle, number) => (text.includes(needle) ? [number] : []));
}

function inPieces(search: ByteSearch, text: Buffer, size: number): number[] {
  const found = new Set<number>();
  search.begin();
  for (let at = 0; at < text.length; at += size)
    search.feed(text.subarray(at, at + size), (n) => found.add(n));
  return [...found].sort((a, b) => a - b);
}

describe('ByteSearch', () => {
  it('finds what its naive twin finds, in pieces of any size', () => {
    const random = seededRandom(77);
    const bytes = (length: number): Buffer =>
      Buffer.from(Array.from({ length }, () => 97 + Math.floor(random() * 3)));
    let hits = 0;
    for (let round = 0; round < 400; round++) {
      const needles = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        bytes(2 + Math.floor(random() * 7)),
      );
      const text = bytes(Math.floor(random() * 120));
      const search = new ByteSearch(needles);
      const wanted = naive(needles, text);
      hits += wanted.length;
      for (const size of [1, 3, 17, 1000]) assert.deepEqual(inPieces(search, text, size), wanted);
    }
    assert.ok(hits > 400, `${hits} hits`);
  });

  it('does not join the end of one file to the beginning of the next', () => {
    const search = new ByteSearch([Buffer.from('abcd')]);
    const found: number[] = [];
    search.begin();
    search.feed(Buffer.from('xxab'), (n) => found.push(n));
    search.begin();
    search.feed(Buffer.from('cdxx'), (n) => found.push(n));
    assert.deepEqual(found, []);
  });

  it('finds nothing without needles', () => {
    assert.deepEqual(inPieces(new ByteSearch([]), Buffer.from('text'), 2), []);
  });
});
