import assert from 'node:assert/strict';
import { joint } from '../../../src/engine/joint';
import {
  bucketOf,
  entryLength,
  inLength,
  knownBits,
  lengthBits,
  literalOf,
  type LiteralTables,
  mark,
  type MarkTable,
  place,
  shortMark,
  tablesOf,
  whatIsKnown,
  windowBits,
} from '../../../src/engine/literalTables';

/** Of each entry, as the buckets have them, the literal and its spelling. */
function spelt({ marks, shortMarks, codes }: LiteralTables): string[] {
  return [...speltIn(marks, codes), ...speltIn(shortMarks, codes)].sort();
}

function speltIn({ firsts, entries }: MarkTable, codes: Uint8Array): string[] {
  const spellings: string[] = [];
  for (let bucket = 0; bucket + 1 < firsts.length; bucket++) {
    for (
      let entry = firsts[bucket]! * entryLength;
      entry < firsts[bucket + 1]! * entryLength;
      entry += entryLength
    ) {
      const begin = entries[entry + place]! >>> lengthBits;
      const text = String.fromCharCode(
        ...codes.subarray(begin, begin + (entries[entry + literalOf]! & inLength)),
      );
      spellings.push(`${entries[entry + literalOf]! >>> lengthBits}:${text}`);
    }
  }
  return spellings;
}

const marksOf = (literals: readonly string[]): MarkTable => tablesOf(literals).marks;

describe('tablesOf', () => {
  it('has one entry for all spellings of a name with a rare part', () => {
    assert.deepEqual(spelt(tablesOf([`zyxqw${joint}key`])), [`0:zyxqw${joint}key`]);
  });

  it('has an entry for each spelling where no part is rare or long enough for a mark', () => {
    const spellings = ['abckey', 'abc_key', 'abc-key', 'abc key', 'abc.key'];
    assert.deepEqual(
      spelt(tablesOf([`abc${joint}key`])),
      spellings.map((spelling) => `0:${spelling}`).sort(),
    );
    assert.equal(spelt(tablesOf([`token${joint}key`])).length, spellings.length);
  });

  it('has one entry for a literal of three, and one of two for each character that may stand before it', () => {
    assert.deepEqual(spelt(tablesOf(['zyx'])), ['0:zyx']);
    assert.deepEqual(spelt(tablesOf(['zy'])), Array<string>(32).fill('0:zy'));
  });

  it('has all bits of a mask where a literal of three ends', () => {
    const { masks } = tablesOf(['zyx', 'quartz']);
    assert.equal([...masks].filter((mask) => mask === shortMark).length, 1);
  });

  it('keeps each entry in the bucket of its mark', () => {
    const { firsts, entries, shift } = marksOf(['zyxqw', 'quartz', 'zebra', `fjord${joint}key`]);
    for (let entry = 0; entry < entries.length; entry += entryLength) {
      const bucket = bucketOf(entries[entry + mark]! & windowBits, shift);
      const index = entry / entryLength;
      assert.ok(index >= firsts[bucket]! && index < firsts[bucket + 1]!);
    }
  });

  it('knows nothing of what is around a mark that is the whole literal', () => {
    const knownOf = (literal: string) => knownBits[whatIsKnown(marksOf([literal]).entries[mark]!)]!;
    assert.equal(knownOf('zyxq'), 0);
    assert.notEqual(knownOf('zyxqw'), 0);
  });

  it('refuses literals that are too short or not of ASCII', () => {
    for (const literal of ['k', 'schlüssel']) assert.throws(() => tablesOf([literal]), RangeError);
  });
});
