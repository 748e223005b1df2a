// Rounds of edits put together: the same text in one go.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { composeEdits } from '../../../src/refactor/compose';
import { applyEdits } from '../../../src/refactor/edits';
import type { Edit } from '../../../src/refactor/types';

describe('composeEdits', () => {
  it('gives one edit for each place that changed', () => {
    const first = [{ span: { start: 0, end: 0 }, text: 'import os\n' }];
    const second = [
      { span: { start: 9, end: 9 }, text: ', sys' },
      { span: { start: 12, end: 13 }, text: 'X' },
    ];
    assert.deepEqual(composeEdits(5, [first, second]), [
      { span: { start: 0, end: 0 }, text: 'import os, sys\n' },
      { span: { start: 2, end: 3 }, text: 'X' },
    ]);
  });

  it('gives nothing for no edits', () => {
    assert.deepEqual(composeEdits(7, []), []);
    assert.deepEqual(composeEdits(7, [[], []]), []);
  });

  it('gives the text that the rounds give one after the other, with edits in order', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.array(drawnEdit, { maxLength: 5 }), { maxLength: 4 }),
        (text, drawn) => {
          let after = text;
          const rounds = drawn.map((round) => {
            const edits = fitted(round, after.length);
            after = applyEdits(after, edits);
            return edits;
          });
          const edits = composeEdits(text.length, rounds);
          assert.equal(applyEdits(text, edits), after);
          edits.reduce((end, { span }) => {
            assert.ok(span.start >= end && span.end >= span.start);
            return span.end;
          }, 0);
        },
      ),
    );
  });
});

const drawnEdit = fc.record({ gap: fc.nat(6), length: fc.nat(4), text: fc.string({ maxLength: 4 }) });

/** Edits in order that lie within a text of the length. */
function fitted(
  round: readonly { readonly gap: number; readonly length: number; readonly text: string }[],
  length: number,
): Edit[] {
  let at = 0;
  return round.map(({ gap, length: taken, text }) => {
    const start = Math.min(length, at + gap);
    at = Math.min(length, start + taken);
    return { span: { start, end: at }, text };
  });
}
