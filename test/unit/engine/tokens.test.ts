import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asciiBytes } from '../../../src/engine/asciiBytes';
import { hasLongToken, shortestToken, tokenRuns, withDigits } from '../../../src/engine/tokens';

/** Said plainly: every longest run, if it is long enough and has a digit. */
function naiveTokens(
  text: string,
  shortest = shortestToken,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[A-Za-z0-9_+/-]+/g)]
    .filter(([run]) => run.length >= shortest && /[0-9]/.test(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

/** Runs of every length near the bound, and what may end them. */
const texts = fc
  .array(
    fc.oneof(
      fc.nat({ max: 26 }).map((length) => 'aB_-+/xyz'.repeat(3).slice(0, length)),
      fc.nat({ max: 26 }).map((length) => `${'a'.repeat(length)}7`),
      fc.constantFrom(' ', '.', '=', '"', '\n', 'é', '🔑', '\ud800', '\0', '７'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('tokenRuns', () => {
  it('finds what its naive twin finds', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(8, 14, shortestToken), (text, shortest) => {
        const bytes = asciiBytes(text);
        const found = withDigits(bytes, tokenRuns(bytes, shortest));
        assert.deepEqual(found, naiveTokens(text, shortest));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hasLongToken', () => {
  it('says of bytes what is true of their text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const encoding of ['utf8', 'latin1'] as const) {
          const bytes = Buffer.from(text, encoding);
          assert.equal(hasLongToken(bytes), naiveTokens(bytes.toString(encoding)).length > 0, encoding);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
