// HOT. Finds every place of many literals in one pass: the gate before any regular expression runs.
//
// Contract: `search` reports each occurrence of each literal in the text's bytes (`asciiBytes.ts`), or in stretches of
// them, ASCII letters matched in either case, overlapping ones included, by increasing start; nothing else. `test`
// answers "is there any?" over raw bytes, and never says no when `search` over the decoded text would find something
// (UTF-8 and single-byte encodings).
// Cost: one look-up in a table for each byte, whatever the number of literals, none of which waits for another. The
// rarest four characters of each literal are its mark. Of each of the last four bytes the lower five bits make the
// window, in which letters of either case are the same; a table of 128 kB says for each window whether it can be a
// mark. One in a hundred can in real code; most of these are told by what stands right before and behind the mark, and
// for the rest the few literals with that mark are compared, which a second table holds by the whole window.
// Tried and rejected: one alternation regex (slows down with the number of literals), a search per literal (the
// same, worse), a skip table over blocks (literals of three letters leave nothing to skip), an automaton over all
// literals (Aho and Corasick 1975: each look-up waits for the one before, and its table outgrows the caches with the
// catalogue), marks of three characters (met five times as often), hashed windows (no faster, and false alarms).
// Proof: test/unit/engine/prefilter.test.ts against a naive twin; test/bench/scan.ts.
import type { Span } from '../base';
import { isUpper } from './characters';
import { foldedBits, rarityOfWindow } from './rarity';

/** Occurrences as objects would cost allocation; two parallel arrays do. */
export interface Hits {
  /** Index of the literal, as given to the constructor. */
  readonly literals: number[];
  /** Offset of its first byte. */
  readonly starts: number[];
}

/** Characters of a mark. */
const markLength = 4;
/** Of each character in a window. */
const bits = foldedBits;
/** The window's last three characters choose a mask, whose bits stand for the character before them. */
const slotCount = 1 << (3 * bits);
const slotBits = slotCount - 1;

/** By so many bits a mark may be more common that another literal has as well: where the search stops already, a further comparison costs a fraction. */
const bitsOfSharing = 2;

/**
 * Of each bucket in its table: for its marks a bit for each character (its lower five bits) that may stand right before
 * one, the same right behind, and where its entries begin and end.
 */
const [before, behind, first, end] = [0, 1, 2, 3];
const bucketBits = 2;
/** Of an entry: the window that is the mark, how many characters of the literal are read where it ends, the literal. */
const [mark, readAtMark, literalOf] = [0, 1, 2];
const entryLength = 3;

export class Prefilter {
  readonly #masks = new Int32Array(slotCount);
  /** Marks are dealt out to the buckets by their windows: nearly each has one of its own. */
  readonly #buckets: Int32Array;
  readonly #shift: number;
  /** Bucket by bucket the marks with their literals: what is read together lies together. */
  readonly #entries: Int32Array;
  /** The literals' bytes one after the other, and where each begins. */
  readonly #codes: Uint8Array;
  readonly #codesFrom: Int32Array;

  /** @param literals lower case ASCII of 2 to 255 characters; duplicates are reported each. */
  constructor(literals: readonly string[]) {
    this.#codes = codesOf(literals.join(''));
    this.#codesFrom = new Int32Array(literals.length + 1);
    literals.forEach((literal, index) => {
      if (!/^[\0-\x7f]{2,255}$/.test(literal))
        throw new RangeError(`Prefilter literals are ASCII of 2 to 255 characters: "${literal}"`);
      this.#codesFrom[index + 1] = (this.#codesFrom[index] as number) + literal.length;
    });
    const entries: number[] = [];
    // Short ones have little choice; longer ones can share what is looked for anyway.
    for (const index of byLength(literals)) {
      const from = this.#codesFrom[index] as number;
      const length = Math.min((literals[index] as string).length, markLength);
      const end = this.#bestMark(from, from + (literals[index] as string).length) + length;
      const known = windowBefore(this.#codes, end) & ((1 << (bits * length)) - 1);
      // Before a shorter mark anything may stand.
      for (let other = 0; other < 1 << (bits * (markLength - length)); other++) {
        const window = known | (other << (bits * length));
        const slot = window & slotBits;
        this.#masks[slot] = (this.#masks[slot] as number) | (1 << (window >>> (3 * bits)));
        entries.push(window, end - from, index);
      }
    }
    const bucketCount = 1 << Math.max(1, Math.round(Math.log2(1 + entries.length / entryLength)));
    this.#shift = Math.clz32(bucketCount) + 1;
    this.#buckets = new Int32Array(bucketCount << bucketBits);
    this.#entries = new Int32Array(entries.length);
    this.#deal(entries);
  }

  /** @param stretches where to look, ascending and apart; literals that lie wholly in one are found */
  search(bytes: Uint8Array, stretches: readonly Span[] = [{ start: 0, end: bytes.length }]): Hits {
    const hits = { literals: [], starts: [] };
    for (const { start, end } of stretches) {
      for (let at = this.#nextMark(bytes, start, end); at < end; at = this.#nextMark(bytes, at + 1, end))
        this.#compare(bytes, at, start, end, hits);
    }
    return hits;
  }

  test(bytes: Uint8Array): boolean {
    const hits: Hits = { literals: [], starts: [] };
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
    let window = windowBefore(bytes, from);
    let at = from;
    // Four at a time: a turn of the loop costs as much as a look-up. Nothing is called here: what the compiler would put
    // in its place makes the loop twice as slow.
    for (const last = to - 3; at < last; at += 4) {
      window = (window << bits) | ((bytes[at] as number) & 31);
      if (((masks[window & slotBits] as number) >>> (window >>> 15)) & 1) return at;
      window = (window << bits) | ((bytes[at + 1] as number) & 31);
      if (((masks[window & slotBits] as number) >>> (window >>> 15)) & 1) return at + 1;
      window = (window << bits) | ((bytes[at + 2] as number) & 31);
      if (((masks[window & slotBits] as number) >>> (window >>> 15)) & 1) return at + 2;
      window = (window << bits) | ((bytes[at + 3] as number) & 31);
      if (((masks[window & slotBits] as number) >>> (window >>> 15)) & 1) return at + 3;
    }
    for (; at < to; at++) {
      window = (window << bits) | ((bytes[at] as number) & 31);
      if (((masks[window & slotBits] as number) >>> (window >>> 15)) & 1) return at;
    }
    return to;
  }

  /** Reports the literals whose mark ends at `at`. */
  #compare(bytes: Uint8Array, at: number, from: number, to: number, hits: Hits): void {
    const window = windowBefore(bytes, at + 1);
    const buckets = this.#buckets;
    const bucket = bucketOf(window, this.#shift);
    // Nearly all of the places that are none are told by what stands around the mark, as far as its bits tell.
    const codeBefore = at < markLength ? 0 : (bytes[at - markLength] as number) & 31;
    const codeBehind = at + 1 < bytes.length ? (bytes[at + 1] as number) & 31 : 0;
    if (
      (((buckets[bucket + before] as number) >>> codeBefore) &
        ((buckets[bucket + behind] as number) >>> codeBehind) &
        1) ===
      0
    )
      return;
    const entries = this.#entries;
    const last = buckets[bucket + end] as number;
    for (let entry = buckets[bucket + first] as number; entry < last; entry += entryLength) {
      if (window !== entries[entry + mark]) continue;
      const literal = entries[entry + literalOf] as number;
      const start = at + 1 - (entries[entry + readAtMark] as number);
      if (start >= from && this.#standsAt(literal, bytes, start, to)) insert(hits, literal, start);
    }
  }

  /** From its end: literals that share a mark often share what is before it. */
  #standsAt(literal: number, bytes: Uint8Array, start: number, to: number): boolean {
    const codes = this.#codes;
    const first = this.#codesFrom[literal] as number;
    let code = (this.#codesFrom[literal + 1] as number) - 1;
    let at = start + code - first;
    if (at >= to) return false;
    for (; code >= first; code--, at--) if (lower[bytes[at] as number] !== codes[code]) return false;
    return true;
  }

  /** Fills the buckets with the entries. */
  #deal(entries: readonly number[]): void {
    const buckets = this.#buckets;
    for (let entry = 0; entry < entries.length; entry += entryLength)
      (buckets[bucketOf(entries[entry + mark] as number, this.#shift) + end] as number) += entryLength;
    // From how much there is to where it begins; the ends follow as the buckets are filled.
    let filled = 0;
    for (let bucket = 0; bucket < buckets.length; bucket += 1 << bucketBits) {
      const size = buckets[bucket + end] as number;
      buckets[bucket + first] = filled;
      buckets[bucket + end] = filled;
      filled += size;
    }
    for (let entry = 0; entry < entries.length; entry += entryLength) {
      const bucket = bucketOf(entries[entry + mark] as number, this.#shift);
      const literal = entries[entry + literalOf] as number;
      const markEnd = entries[entry + readAtMark] as number;
      let place = buckets[bucket + end] as number;
      for (let part = 0; part < entryLength; part++) this.#entries[place++] = entries[entry + part] as number;
      buckets[bucket + end] = place;
      (buckets[bucket + before] as number) |= this.#bitOf(literal, markEnd - markLength - 1);
      (buckets[bucket + behind] as number) |= this.#bitOf(literal, markEnd);
    }
  }

  /** Where in the literals' codes from `from` to `to` the mark begins at which the search stops the least in vain. */
  #bestMark(from: number, to: number): number {
    let best = from;
    let most = -Infinity;
    for (let start = from; start + markLength <= to; start++) {
      const window = windowBefore(this.#codes, start + markLength);
      const isMark = ((this.#masks[window & slotBits] as number) >>> (window >>> (3 * bits))) & 1;
      const worth = rarityOfWindow(window) + isMark * bitsOfSharing;
      if (worth > most) [best, most] = [start, worth];
    }
    return best;
  }

  /** The bit of a literal's character; all bits where there is none, for then anything may stand there. */
  #bitOf(literal: number, at: number): number {
    const from = this.#codesFrom[literal] as number;
    const length = (this.#codesFrom[literal + 1] as number) - from;
    return at < 0 || at >= length ? -1 : 1 << ((this.#codes[from + at] as number) & 31);
  }
}

/** Offset of a bucket in the table, by the golden ratio's bits (Knuth, The Art of Computer Programming 3, 6.4). */
function bucketOf(window: number, shift: number): number {
  return (Math.imul(window, 0x9e3779b1) >>> shift) << bucketBits;
}

/** The literals' indices, the shortest literals first. */
function byLength(literals: readonly string[]): readonly number[] {
  const ofLength: number[][] = [];
  literals.forEach(({ length }, index) => (ofLength[length] ??= []).push(index));
  return ofLength.flat();
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

function codesOf(literal: string): Uint8Array {
  const codes = new Uint8Array(literal.length);
  for (let at = 0; at < codes.length; at++) codes[at] = literal.charCodeAt(at);
  return codes;
}

/** By byte: ASCII letters in lower case, all others as they are. */
const lower = Uint8Array.from({ length: 256 }, (_, code) => (isUpper(code) ? code + 32 : code));

/** Keeps the starts in order; a literal is met where its mark ends, which is at most its length later. */
function insert({ literals, starts }: Hits, literal: number, start: number): void {
  let at = starts.length;
  for (; at > 0 && (starts[at - 1] as number) > start; at--) {
    starts[at] = starts[at - 1] as number;
    literals[at] = literals[at - 1] as number;
  }
  starts[at] = start;
  literals[at] = literal;
}
