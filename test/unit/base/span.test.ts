import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains, firstEndingAfter, mergeSpans, overlaps, type Span } from '../../../src/base';

const span = (start: number, end: number): Span => ({ start, end });

describe('spans', () => {
  it('overlap when they share a code unit, not when they only touch', () => {
    for (const [a, b, expected] of [
      [span(0, 3), span(2, 5), true],
      [span(0, 9), span(2, 5), true],
      [span(0, 3), span(3, 5), false],
      [span(0, 3), span(4, 5), false],
      [span(2, 2), span(2, 2), false],
    ] as const) {
      assert.deepEqual([overlaps(a, b), overlaps(b, a)], [expected, expected]);
    }
  });

  it('contain themselves and what lies wholly inside', () => {
    assert.ok(contains(span(1, 5), span(1, 5)));
    assert.ok(contains(span(1, 5), span(2, 4)));
    assert.ok(!contains(span(1, 5), span(0, 4)));
    assert.ok(!contains(span(1, 5), span(2, 6)));
  });
});

const spanLists = fc
  .array(fc.record({ start: fc.nat(60), length: fc.nat(8) }), { maxLength: 12 })
  .map((list) => list.map(({ start, length }) => span(start, start + length)));

describe('mergeSpans', () => {
  it('covers the same characters with spans that do not touch', () => {
    fc.assert(
      fc.property(spanLists, (spans) => {
        const merged = mergeSpans(spans);
        merged.slice(1).forEach(({ start }, index) => assert.ok(start > (merged[index]?.end ?? 0)));
        const covers = (list: readonly Span[], at: number): boolean =>
          list.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < 70; at++) assert.equal(covers(merged, at), covers(spans, at));
      }),
    );
  });

  it('leaves what it is given alone', () => {
    const spans = [span(4, 6), span(0, 5)];
    assert.deepEqual(mergeSpans(spans), [span(0, 6)]);
    assert.deepEqual(spans, [span(4, 6), span(0, 5)]);
  });
});

describe('firstEndingAfter', () => {
  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(spanLists.map(mergeSpans), fc.nat(70), (spans, offset) => {
        const naive = spans.findIndex(({ end }) => end > offset);
        assert.equal(firstEndingAfter(spans, offset), naive < 0 ? spans.length : naive);
      }),
    );
  });
});
