import assert from 'node:assert/strict';
import { joint } from '../../../src/engine/joint';
import {
  bucketOf,
  codesBegin,
  codesEnd,
  end,
  entryLength,
  first,
  known,
  literalOf,
  type LiteralTables,
  mark,
  tablesOf,
} from '../../../src/engine/literalTables';

/** Of each entry, as the buckets have them, the literal and its spelling. */
function spelt({ buckets, entries, codes }: LiteralTables): string[] {
  const spellings: string[] = [];
  for (let bucket = 0; bucket < buckets.length; bucket += 4) {
    for (let entry = buckets[bucket + first]!; entry < buckets[bucket + end]!; entry += entryLength) {
      const text = String.fromCharCode(
        ...codes.subarray(entries[entry + codesBegin], entries[entry + codesEnd]),
      );
      spellings.push(`${entries[entry + literalOf]}:${text}`);
    }
  }
  return spellings.sort();
}

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

  it('has an entry for each character that may stand before a literal of three', () => {
    assert.deepEqual(spelt(tablesOf(['zyx'])), Array<string>(32).fill('0:zyx'));
  });

  it('keeps each entry in the bucket of its mark', () => {
    const { buckets, entries, shift } = tablesOf(['zyxqw', 'quartz', 'zebra', `fjord${joint}key`]);
    for (let entry = 0; entry < entries.length; entry += entryLength) {
      const bucket = bucketOf(entries[entry + mark]!, shift);
      assert.ok(entry >= buckets[bucket + first]! && entry < buckets[bucket + end]!);
    }
  });

  it('knows nothing of what is around a mark that is the whole literal', () => {
    assert.equal(tablesOf(['zyxq']).entries[known], 0);
    assert.notEqual(tablesOf(['zyxqw']).entries[known], 0);
  });

  it('refuses literals that are too short or not of ASCII', () => {
    for (const literal of ['k', 'schlüssel']) assert.throws(() => tablesOf([literal]), RangeError);
  });
});
