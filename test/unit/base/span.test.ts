import assert from 'node:assert/strict';
import { contains, overlaps, type Span } from '../../../src/base';

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
