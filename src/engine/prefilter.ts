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
// for the rest the few literals with that mark are compared.
// Tried and rejected: one alternation regex (slows down with the number of literals), a search per literal (the
// same, worse), a skip table over blocks (literals of three letters leave nothing to skip), an automaton over all
// literals (Aho and Corasick 1975: each look-up waits for the one before, and its table outgrows the caches with the
// catalogue), marks of three characters (met five times as often), hashed windows (no faster, and false alarms).
// Proof: test/unit/engine/prefilter.test.ts against a naive twin; test/bench/scan.ts.
import type { Span } from '../base';
import { isUpper } from './characters';
import { foldedBits, rarityOf } from './rarity';

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

export class Prefilter {
  readonly #masks = new Int32Array(slotCount);
  /** For the marks of a slot a bit for each character (its lower five bits) that may stand right before one, and then right behind. */
  readonly #around = new Int32Array(2 * slotCount);
  /** The literals whose marks share a slot: of slot s those from `#firstOf[s]` to `#firstOf[s + 1]` in `#bySlot`. */
  readonly #firstOf = new Int32Array(slotCount + 1);
  readonly #bySlot: Int32Array;
  /** In the same order their marks' windows, and the bits that count in these: most literals of a slot are told by them. */
  readonly #marks: Int32Array;
  readonly #markBits: Int32Array;
  /** For each literal how many of its characters are read where its mark ends. */
  readonly #readAtMark: Uint8Array;
  /** The literals' bytes one after the other, and where each begins. */
  readonly #codes: Uint8Array;
  readonly #codesFrom: Int32Array;

  /** @param literals lower case ASCII of 2 to 255 characters; duplicates are reported each. */
  constructor(literals: readonly string[]) {
    this.#codes = codesOf(literals.join(''));
    this.#codesFrom = new Int32Array(literals.length + 1);
    this.#readAtMark = new Uint8Array(literals.length);
    const inSlots: InSlot[] = [];
    literals.forEach((literal, index) => {
      if (!/^[\0-\x7f]{2,255}$/.test(literal))
        throw new RangeError(`Prefilter literals are ASCII of 2 to 255 characters: "${literal}"`);
      this.#codesFrom[index + 1] = (this.#codesFrom[index] as number) + literal.length;
      inSlots.push(...this.#add(literal, index));
    });
    inSlots.sort((a, b) => a.slot - b.slot);
    this.#bySlot = Int32Array.from(inSlots, ({ literal }) => literal);
    this.#marks = Int32Array.from(inSlots, ({ mark }) => mark);
    this.#markBits = Int32Array.from(inSlots, ({ markBits }) => markBits);
    inSlots.forEach(({ slot }, at) => (this.#firstOf[slot + 1] = at + 1));
    for (let slot = 1; slot <= slotCount; slot++)
      this.#firstOf[slot] = Math.max(this.#firstOf[slot] as number, this.#firstOf[slot - 1] as number);
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

  /** Whether the characters around a mark that ends at `at` are those of one of its literals, as far as their bits tell. */
  #fits(bytes: Uint8Array, at: number, slot: number): boolean {
    const before = at < markLength ? 0 : (bytes[at - markLength] as number) & 31;
    const behind = at + 1 < bytes.length ? (bytes[at + 1] as number) & 31 : 0;
    const around = this.#around;
    return (
      (((around[2 * slot] as number) >>> before) & ((around[2 * slot + 1] as number) >>> behind) & 1) === 1
    );
  }

  /** Reports the literals whose mark ends at `at`. */
  #compare(bytes: Uint8Array, at: number, from: number, to: number, hits: Hits): void {
    const window = windowBefore(bytes, at + 1);
    const slot = window & slotBits;
    if (!this.#fits(bytes, at, slot)) return;
    const end = this.#firstOf[slot + 1] as number;
    for (let index = this.#firstOf[slot] as number; index < end; index++) {
      if ((window & (this.#markBits[index] as number)) !== this.#marks[index]) continue;
      const literal = this.#bySlot[index] as number;
      const start = at + 1 - (this.#readAtMark[literal] as number);
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

  /** The literal in the slots that lead to it. */
  #add(literal: string, index: number): readonly InSlot[] {
    const start = rarestMark(literal);
    const mark = codesOf(literal.slice(start, start + markLength));
    const window = windowBefore(mark, mark.length);
    const markBits = (1 << (bits * mark.length)) - 1;
    this.#readAtMark[index] = start + mark.length;
    const mask = mark.length === markLength ? 1 << (window >>> 15) : -1;
    // Before a mark of two characters anything may stand.
    const unknown = mark.length === 2 ? 32 : 1;
    const slots = Array.from(
      { length: unknown },
      (_, before) => (window & slotBits) | (before << (2 * bits)),
    );
    // Where the mark is all of the literal anything may stand around it.
    const around = mark.length === markLength ? literal : '';
    for (const slot of slots) {
      this.#masks[slot] = (this.#masks[slot] as number) | mask;
      this.#around[2 * slot] = (this.#around[2 * slot] as number) | bitOf(around, start - 1);
      this.#around[2 * slot + 1] = (this.#around[2 * slot + 1] as number) | bitOf(around, start + markLength);
    }
    return slots.map((slot) => ({ slot, literal: index, mark: window, markBits }));
  }
}

interface InSlot {
  readonly slot: number;
  readonly literal: number;
  readonly mark: number;
  readonly markBits: number;
}

/** The bit of the character at `at`; all bits where there is none. */
function bitOf(literal: string, at: number): number {
  return at < 0 || at >= literal.length ? -1 : 1 << (literal.charCodeAt(at) & 31);
}

/** Where in the literal its mark begins. */
function rarestMark(literal: string): number {
  let rarest = 0;
  let most = -Infinity;
  for (let start = 0; start + markLength <= literal.length; start++) {
    const rarity = rarityOf(literal, start);
    if (rarity > most) [rarest, most] = [start, rarity];
  }
  return rarest;
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
