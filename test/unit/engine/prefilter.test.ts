import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asciiBytes } from '../../../src/engine/asciiBytes';
import { joint, spellingsOf } from '../../../src/engine/joint';
import { type Hits, Prefilter } from '../../../src/engine/prefilter';
import { naiveOccurrences, type Occurrence } from '../../support/naivePrefilter';

/** Few characters, so that literals overlap, repeat and hold each other. */
const literalLists = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'k', '_', '1'), { minLength: 2, maxLength: 9 }).map((p) => p.join('')),
  { maxLength: 12 },
);
/** With look-alikes of ASCII (Kelvin sign, long s, full-width a, dotless i), pairs, controls and high bytes. */
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'A',
      'b',
      'B',
      'k',
      'K',
      '_',
      '1',
      'ab',
      'z',
      '\0',
      'é',
      '\u212a',
      'ſ',
      'ａ',
      'ı',
      '🔑',
      '\ud800',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Parts of one rare mark and more, and parts too short for one. */
const jointedLists = fc.array(
  fc
    .array(fc.constantFrom('zyxq', 'qzyxqb', 'key', 'k', 'zzq'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(joint))
    .filter((literal) => literal.length > 1),
  { maxLength: 6 },
);
const jointedTexts = fc
  .array(fc.constantFrom('zyxq', 'QZYXQB', 'key', 'k', 'zzq', '_', '-', ' ', '.', 'x'), { maxLength: 30 })
  .map((parts) => parts.join(''));

function occurrences({ literals, starts }: Hits): Occurrence[] {
  return literals.map((literal, index) => ({ literal, start: starts[index] ?? -1 }));
}

describe('Prefilter', () => {
  it('finds what its naive twin finds', () => {
    fc.assert(
      fc.property(literalLists, texts, (literals, text) => {
        const found = occurrences(new Prefilter(literals).search(asciiBytes(text)));
        const endOf = ({ literal, start }: Occurrence): number => start + (literals[literal]?.length ?? 0);
        for (let at = 1; at < found.length; at++) assert.ok(found[at - 1]!.start <= found[at]!.start);
        found.sort((a, b) => endOf(a) - endOf(b) || a.literal - b.literal);
        assert.deepEqual(found, naiveOccurrences(literals, text));
      }),
      { numRuns: 500 },
    );
  });

  it('looks in stretches alone when it is given some', () => {
    fc.assert(
      fc.property(literalLists, texts, fc.nat(60), fc.nat(60), (literals, text, from, length) => {
        const stretch = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const found = occurrences(new Prefilter(literals).search(asciiBytes(text), [stretch]));
        const isInside = ({ literal, start }: Occurrence): boolean =>
          start >= stretch.start && start + (literals[literal]?.length ?? 0) <= stretch.end;
        const order = (a: Occurrence, b: Occurrence): number => a.start - b.start || a.literal - b.literal;
        assert.deepEqual(found.sort(order), naiveOccurrences(literals, text).filter(isInside).sort(order));
      }),
    );
  });

  it('never says no to bytes in whose text it would find something', () => {
    fc.assert(
      fc.property(literalLists, texts, (literals, text) => {
        const prefilter = new Prefilter(literals);
        for (const encoding of ['utf8', 'latin1'] as const) {
          const bytes = Buffer.from(text, encoding);
          const finds = prefilter.search(asciiBytes(bytes.toString(encoding))).starts.length > 0;
          assert.equal(prefilter.test(bytes), finds, encoding);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says yes or no to any bytes', () => {
    fc.assert(
      fc.property(literalLists, fc.uint8Array({ maxLength: 200 }), (literals, bytes) => {
        const expected = naiveOccurrences(literals, Buffer.from(bytes).toString('latin1')).length > 0;
        assert.equal(new Prefilter(literals).test(bytes), expected);
      }),
    );
  });

  it('reports overlapping, nested and repeated literals each', () => {
    const found = occurrences(new Prefilter(['abab', 'ba', 'ab', 'ba']).search(asciiBytes('xABabab')));
    assert.deepEqual(found.map(({ literal, start }) => `${literal}@${start}`).sort(), [
      '0@1',
      '0@3',
      '1@2',
      '1@4',
      '2@1',
      '2@3',
      '2@5',
      '3@2',
      '3@4',
    ]);
  });

  it('finds every spelling of a literal with joints, with the same separator throughout', () => {
    fc.assert(
      fc.property(jointedLists, jointedTexts, (literals, text) => {
        const { literals: indices, starts, ends } = new Prefilter(literals).search(asciiBytes(text));
        const found = indices.map((literal, index) => `${literal}@${starts[index]}-${ends[index]}`);
        const expected = literals.flatMap((literal, index) => {
          const spellings = spellingsOf(literal);
          return naiveOccurrences(spellings, text).map(
            ({ literal: spelling, start }) =>
              `${index}@${start}-${start + (spellings[spelling] as string).length}`,
          );
        });
        assert.deepEqual(found.sort(), expected.sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing without literals', () => {
    const prefilter = new Prefilter([]);
    assert.deepEqual(
      [prefilter.search(asciiBytes('abc')).starts, prefilter.test(Buffer.from('abc'))],
      [[], false],
    );
  });

  it('knows many literals with all printable characters', () => {
    const literals = Array.from({ length: 95 * 3 }, (_, index) => {
      const character = String.fromCharCode(32 + (index % 95)).toLowerCase();
      return character + String.fromCharCode(33 + ((index * 7) % 31)) + character.repeat(index % 4);
    });
    const text = literals.join('').toUpperCase();
    const found = occurrences(new Prefilter(literals).search(asciiBytes(text)));
    assert.equal(found.length, naiveOccurrences(literals, text).length);
  });

  it('refuses literals that it could not keep its promise for', () => {
    assert.throws(() => new Prefilter(['schlüssel']), RangeError);
    assert.throws(() => new Prefilter(['key', '']), RangeError);
    assert.throws(() => new Prefilter(['k']), RangeError);
  });
});
