// HOT. Finds every place of many literals in one pass: the gate before any regular expression runs.
//
// Contract: `search` reports each occurrence of each literal in the text's bytes (`asciiBytes.ts`), or in stretches of
// them, ASCII letters matched in either case, joints in all their spellings, overlapping ones included, by increasing
// start; nothing else. `test` answers "is there any?" over raw bytes, and never says no when `search` over the decoded
// text would find something (UTF-8 and single-byte encodings).
// Cost: one look-up in a table for each byte, whatever the number of literals, none of which waits for another. The
// rarest four characters of each literal are its mark. Of each of the last four bytes the lower five bits make the
// window, in which letters of either case are the same; a table of 128 kB says for each window whether it can be a
// mark. One in a hundred can in real code; most of these are told by what stands right before and behind the mark, and
// for the rest the few literals with that mark are compared, which a second table holds by the whole window, with three
// characters more on each side. A name of several parts is one literal for all of its spellings, wherever one part has a
// mark that is rare enough: a fifth of the literals to make tables of when a process begins.
// Tried and rejected: one alternation regex (slows down with the number of literals), a search per literal (the
// same, worse), a skip table over blocks (literals of three letters leave nothing to skip), an automaton over all
// literals (Aho and Corasick 1975: each look-up waits for the one before, and its table outgrows the caches with the
// catalogue), marks of three characters (met five times as often), hashed windows (no faster, and false alarms).
// Proof: test/unit/engine/prefilter.test.ts against a naive twin; test/bench/scan.ts.
import type { Span } from '../base';
import { isUpper } from './characters';
import { joint, separators } from './joint';
import {
  before,
  behind,
  bits,
  bucketLength,
  bucketOf,
  entryLength,
  inLength,
  knownBefore,
  knownBehind,
  knownBits,
  lengthBits,
  literalOf,
  mark,
  markLength,
  type MarkTable,
  neighbours,
  neighboursOf,
  place,
  shortMark,
  slotBits,
  tablesOf,
  whatIsKnown,
  windowBits,
} from './literalTables';

/** Occurrences as objects would cost allocation; parallel arrays do not. */
export interface Hits {
  /** Index of the literal, as given to the constructor. */
  readonly literals: number[];
  /** Offset of its first byte. */
  readonly starts: number[];
  /** Offset behind its last byte. */
  readonly ends: number[];
}

export class Prefilter {
  readonly #masks: Int32Array;
  readonly #marks: MarkTable;
  readonly #shortMarks: MarkTable;
  readonly #codes: Uint8Array;

  /** @param literals lower case ASCII of 2 to 255 characters, with joints or without; duplicates are reported each. */
  constructor(literals: readonly string[]) {
    const { masks, marks, shortMarks, codes } = tablesOf(literals);
    this.#masks = masks;
    this.#marks = marks;
    this.#shortMarks = shortMarks;
    this.#codes = codes;
  }

  /** @param stretches where to look, ascending and apart; literals that lie wholly in one are found */
  search(bytes: Uint8Array, stretches: readonly Span[] = [{ start: 0, end: bytes.length }]): Hits {
    const hits = { literals: [], starts: [], ends: [] };
    for (const { start, end } of stretches) {
      for (let at = this.#nextMark(bytes, start, end); at < end; at = this.#nextMark(bytes, at + 1, end))
        this.#compare(bytes, at, start, end, hits);
    }
    return hits;
  }

  test(bytes: Uint8Array): boolean {
    const hits: Hits = { literals: [], starts: [], ends: [] };
    const end = bytes.length;
    for (let at = this.#nextMark(bytes, 0, end); at < end; at = this.#nextMark(bytes, at + 1, end)) {
      this.#compare(bytes, at, 0, end, hits);
      if (hits.starts.length > 0) return true;
    }
    return false;
  }

  /** Offset, from `from` on, of the last byte of what can be a mark; `to` when there is none. */
  #nextMark(bytes: Uint8Array, from: number, to: number): number {
    const masks = this.#masks;
    // Once: where modules are loaded one by one each use of an imported constant is a call.
    const width = bits;
    const inSlot = slotBits;
    let window = windowBefore(bytes, from);
    let at = from;
    // Four at a time: a turn of the loop costs as much as a look-up. Nothing is called here: what the compiler would put
    // in its place makes the loop twice as slow.
    for (const last = to - 3; at < last; at += 4) {
      window = (window << width) | ((bytes[at] as number) & 31);
      if (((masks[window & inSlot] as number) >>> (window >>> 15)) & 1) return at;
      window = (window << width) | ((bytes[at + 1] as number) & 31);
      if (((masks[window & inSlot] as number) >>> (window >>> 15)) & 1) return at + 1;
      window = (window << width) | ((bytes[at + 2] as number) & 31);
      if (((masks[window & inSlot] as number) >>> (window >>> 15)) & 1) return at + 2;
      window = (window << width) | ((bytes[at + 3] as number) & 31);
      if (((masks[window & inSlot] as number) >>> (window >>> 15)) & 1) return at + 3;
    }
    for (; at < to; at++) {
      window = (window << width) | ((bytes[at] as number) & 31);
      if (((masks[window & inSlot] as number) >>> (window >>> 15)) & 1) return at;
    }
    return to;
  }

  /** Reports the literals whose mark ends at `at`. */
  #compare(bytes: Uint8Array, at: number, from: number, to: number, hits: Hits): void {
    const window = windowBefore(bytes, at + 1);
    const slot = window & slotBits;
    if (this.#masks[slot] === shortMark) this.#compareIn(this.#shortMarks, slot, bytes, at, from, to, hits);
    this.#compareIn(this.#marks, window, bytes, at, from, to, hits);
  }

  /** The same of those in one table. */
  #compareIn(
    { buckets, shift, firsts, entries }: MarkTable,
    window: number,
    bytes: Uint8Array,
    at: number,
    from: number,
    to: number,
    hits: Hits,
  ): void {
    const bucket = bucketOf(window, shift);
    const words = bucket * bucketLength;
    // Nearly all of the places that are none are told by what stands around the mark, as far as its bits tell.
    const codeBefore = at < markLength ? 0 : (bytes[at - markLength] as number) & 31;
    const codeBehind = at + 1 < bytes.length ? (bytes[at + 1] as number) & 31 : 0;
    if (
      (((buckets[words + before] as number) >>> codeBefore) &
        ((buckets[words + behind] as number) >>> codeBehind) &
        1) ===
      0
    )
      return;
    const around = neighboursOf(bytes, at);
    const last = (firsts[bucket + 1] as number) * entryLength;
    for (let entry = (firsts[bucket] as number) * entryLength; entry < last; entry += entryLength) {
      const marked = entries[entry + mark] as number;
      if (window !== (marked & windowBits)) continue;
      const known = knownBits[whatIsKnown(marked)] as number;
      if (((around ^ (entries[entry + neighbours] as number)) & known) === 0)
        this.#spell(entries, entry, bytes, at, from, to, hits);
    }
  }

  /** Reports the entry's literal if it is spelt around its mark, which ends at `at`. */
  #spell(
    entries: Int32Array,
    entry: number,
    bytes: Uint8Array,
    at: number,
    from: number,
    to: number,
    hits: Hits,
  ): void {
    const codes = this.#codes;
    const counts = whatIsKnown(entries[entry + mark] as number);
    const begin = (entries[entry + place] as number) >>> lengthBits;
    const read = begin + ((entries[entry + place] as number) & inLength);
    const last = begin + ((entries[entry + literalOf] as number) & inLength);
    // What is known to stand there but for a few bits comes last: nearly all that fail, fail beyond it.
    const likelyEnd = read + knownBehind(counts);
    const likelyBegin = Math.max(begin, read - markLength) - knownBefore(counts);
    /** The byte at its joints, once one is met. */
    let separator = -1;
    let behind = at + 1 + likelyEnd - read;
    for (let code = likelyEnd; code < last; code++) {
      const expected = codes[code] as number;
      if (expected === jointCode) {
        if (separator < 0) separator = separatorOf(bytes[behind] as number);
        if (separator === none) continue;
        if (bytes[behind] !== separator) return;
      } else if (lower[bytes[behind] as number] !== expected) return;
      behind++;
    }
    const likelyStart = at + 1 + likelyBegin - read;
    let start = likelyStart;
    for (let code = likelyBegin - 1; code >= begin; code--) {
      const expected = codes[code] as number;
      if (expected === jointCode) {
        if (separator < 0) separator = separatorOf(bytes[start - 1] as number);
        if (separator === none) continue;
        if (bytes[start - 1] !== separator) return;
      } else if (lower[bytes[start - 1] as number] !== expected) return;
      start--;
    }
    for (let code = likelyBegin, byte = likelyStart; code < likelyEnd; code++, byte++)
      if (lower[bytes[byte] as number] !== codes[code]) return;
    if (start >= from && behind <= to)
      insert(hits, (entries[entry + literalOf] as number) >>> lengthBits, start, behind);
  }
}

const jointCode = joint.charCodeAt(0);
const none = 0;
const isSeparator = new Uint8Array(256);
for (const separator of separators) isSeparator[separator.charCodeAt(0)] = 1;

function separatorOf(byte: number): number {
  return isSeparator[byte] === 1 ? byte : none;
}

/** The window of the four bytes before `at`, the last one lowest. */
function windowBefore(bytes: Uint8Array, at: number): number {
  if (at >= markLength)
    return (
      (((bytes[at - 4] as number) & 31) << 15) |
      (((bytes[at - 3] as number) & 31) << 10) |
      (((bytes[at - 2] as number) & 31) << 5) |
      ((bytes[at - 1] as number) & 31)
    );
  let window = 0;
  for (let before = Math.max(0, at - markLength); before < at; before++)
    window = (window << bits) | ((bytes[before] as number) & 31);
  return window;
}

/** By byte: ASCII letters in lower case, all others as they are. */
const lower = Uint8Array.from({ length: 256 }, (_, code) => (isUpper(code) ? code + 32 : code));

/** Keeps the starts in order; a literal is met where its mark ends, which is at most its length later. */
function insert({ literals, starts, ends }: Hits, literal: number, start: number, end: number): void {
  let at = starts.length;
  for (; at > 0 && (starts[at - 1] as number) > start; at--) {
    starts[at] = starts[at - 1] as number;
    literals[at] = literals[at - 1] as number;
    ends[at] = ends[at - 1] as number;
  }
  starts[at] = start;
  literals[at] = literal;
  ends[at] = end;
}
