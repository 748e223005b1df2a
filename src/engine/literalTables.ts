// Makes the tables by which the prefilter finds its literals; `prefilter.ts` says what they are for and reads them.
import { joint, spellingsOf } from './joint';
import { foldedBits, rarityOfWindow } from './rarity';

/** Characters of a mark. */
export const markLength = 4;
/** Of each character in a window. */
export const bits = foldedBits;
/** The window's last three characters choose a mask, whose bits stand for the character before them. */
const slotCount = 1 << (3 * bits);
export const slotBits = slotCount - 1;
const windowBits = (1 << (markLength * bits)) - 1;

/** By so many bits a mark may be more common that another literal has as well: where the search stops already, a further comparison costs a fraction. */
const bitsOfSharing = 2;
/** A mark in one part of a name, this rare in bits, does for all spellings of the name; else each has one of its own. */
const rareEnough = 17;

/**
 * Of each bucket in its table: for its marks a bit for each character (its lower five bits) that may stand right before
 * one, the same right behind, and where its entries begin and end.
 */
export const [before, behind, first, end] = [0, 1, 2, 3];
const bucketBits = 2;
/**
 * Of an entry: the window that is the mark, what stands around it (`neighboursOf`) and which of that is known, where in
 * the codes the spelling begins, its mark ends and it ends itself, and the literal that it spells.
 */
export const [mark, neighbours, known, codesBegin, codesRead, codesEnd, literalOf] = [0, 1, 2, 3, 4, 5, 6];
export const entryLength = 7;
/** Characters on each side of a mark that are compared before those of the literal are read. */
const neighbourCount = 3;

export interface LiteralTables {
  /** By slot a bit for each character that makes a mark with it. */
  readonly masks: Int32Array;
  /** Marks are dealt out to the buckets by their windows: nearly each has one of its own. */
  readonly buckets: Int32Array;
  readonly shift: number;
  /** Bucket by bucket the marks with their literals: what is read together lies together. */
  readonly entries: Int32Array;
  /** The literals' bytes one after the other. */
  readonly codes: Uint8Array;
}

/**
 * @param literals lower case ASCII of 2 to 255 characters, with joints or without
 * @throws RangeError for others
 */
export function tablesOf(literals: readonly string[]): LiteralTables {
  const masks = new Int32Array(slotCount);
  const spellings = spellingsWithMarks(literals, masks);
  const codes = codesOf(spellings.map(({ text }) => text).join(''));
  return { masks, codes, ...dealt(spellings, codes) };
}

/** Offset of a bucket in the table, by the golden ratio's bits (Knuth, The Art of Computer Programming 3, 6.4). */
export function bucketOf(window: number, shift: number): number {
  return (Math.imul(window, 0x9e3779b1) >>> shift) << bucketBits;
}

/** A spelling of a literal, where its mark ends, and the windows that are this mark. */
interface Spelling {
  readonly text: string;
  readonly literal: number;
  readonly markEnd: number;
  readonly window: number;
  /** Before a mark of fewer characters anything may stand: that many windows, each so much further. */
  readonly windows: number;
  readonly step: number;
}

/** Chooses the marks one after the other, and enters them in the masks. */
function spellingsWithMarks(literals: readonly string[], masks: Int32Array): readonly Spelling[] {
  const spellings: Spelling[] = [];
  const add = (text: string, literal: number, markEnd: number): void => {
    const length = Math.min(text.length, markLength);
    let window = 0;
    for (let at = markEnd - length; at < markEnd; at++)
      window = (window << bits) | (text.charCodeAt(at) & 31);
    const [windows, step] = [1 << (bits * (markLength - length)), 1 << (bits * length)];
    for (let count = 0; count < windows; count++) enter(masks, window + count * step);
    spellings.push({ text, literal, markEnd, window, windows, step });
  };
  // Short ones have little choice; longer ones can share what is looked for anyway.
  for (const index of byLength(literals)) {
    const literal = literals[index] as string;
    if (!/^[\0-\x7f]{2,255}$/.test(literal))
      throw new RangeError(`Prefilter literals are ASCII of 2 to 255 characters: "${literal}"`);
    const best = bestMark(masks, literal);
    if (literal.includes(joint) && best.worth < rareEnough) {
      for (const spelling of spellingsOf(literal)) add(spelling, index, bestMark(masks, spelling).end);
    } else add(literal, index, best.end);
  }
  return spellings;
}

function enter(masks: Int32Array, window: number): void {
  const slot = window & slotBits;
  masks[slot] = (masks[slot] as number) | (1 << (window >>> (3 * bits)));
}

/** Where in the spelling the mark ends at which the search stops the least in vain, and its worth in bits; a joint is in none. */
function bestMark(masks: Int32Array, spelling: string): { readonly end: number; readonly worth: number } {
  let end = Math.min(spelling.length, markLength);
  let worth = -Infinity;
  let window = 0;
  for (let at = 0, count = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    count = code === jointCode ? 0 : count + 1;
    window = ((window << bits) | (code & 31)) & windowBits;
    if (count < markLength) continue;
    const isMark = ((masks[window & slotBits] as number) >>> (window >>> (3 * bits))) & 1;
    const its = rarityOfWindow(window) + isMark * bitsOfSharing;
    if (its > worth) [end, worth] = [at + 1, its];
  }
  return { end, worth };
}

const jointCode = joint.charCodeAt(0);

/** All bits of the characters around a mark (`neighboursOf`) that are the spelling's own; beyond a joint anything may stand. */
function ownAround(spelling: string, markEnd: number): number {
  let own = 0;
  for (let count = 0; count < neighbourCount && isOwn(spelling, markEnd - markLength - 1 - count); count++)
    own |= 31 << (bits * count);
  for (let count = 0; count < neighbourCount && isOwn(spelling, markEnd + count); count++)
    own |= 31 << (bits * (neighbourCount + count));
  return own;
}

/** How many of the characters before the mark are the spelling's own, by what `ownAround` said. */
export function ownBefore(own: number): number {
  return charactersIn(own & ((1 << (bits * neighbourCount)) - 1));
}

/** The same behind the mark. */
export function ownBehind(own: number): number {
  return charactersIn(own >>> (bits * neighbourCount));
}

function charactersIn(own: number): number {
  return own === 0 ? 0 : own < 32 ? 1 : own < 1024 ? 2 : 3;
}

/** Whether a character of the spelling stands there that is no joint. */
function isOwn(spelling: string, at: number): boolean {
  return at >= 0 && at < spelling.length && spelling.charCodeAt(at) !== jointCode;
}

/**
 * What stands around a mark whose last byte is at `at`, five bits a character: the three before it, outwards, then the
 * three behind it.
 */
export function neighboursOf(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at - 4] as number) & 31) |
    (((bytes[at - 5] as number) & 31) << 5) |
    (((bytes[at - 6] as number) & 31) << 10) |
    (((bytes[at + 1] as number) & 31) << 15) |
    (((bytes[at + 2] as number) & 31) << 20) |
    (((bytes[at + 3] as number) & 31) << 25)
  );
}

/** Makes the entries, bucket by bucket. */
function dealt(
  spellings: readonly Spelling[],
  codes: Uint8Array,
): Pick<LiteralTables, 'buckets' | 'shift' | 'entries'> {
  const count = spellings.reduce((sum, { windows }) => sum + windows, 0);
  const bucketCount = 1 << Math.max(1, Math.round(Math.log2(1 + count)));
  const shift = Math.clz32(bucketCount) + 1;
  const buckets = new Int32Array(bucketCount << bucketBits);
  const entries = new Int32Array(count * entryLength);
  for (const { window, windows, step } of spellings)
    for (let other = 0; other < windows; other++)
      (buckets[bucketOf(window + other * step, shift) + end] as number) += entryLength;
  // From how much there is to where it begins; the ends follow as the buckets are filled.
  let filled = 0;
  for (let bucket = 0; bucket < buckets.length; bucket += 1 << bucketBits) {
    const size = buckets[bucket + end] as number;
    buckets[bucket + first] = filled;
    buckets[bucket + end] = filled;
    filled += size;
  }
  let begin = 0;
  for (const { text, literal, markEnd, window, windows, step } of spellings) {
    const own = ownAround(text, markEnd);
    const around = neighboursOf(codes, begin + markEnd - 1);
    const bitBefore = bitOf(text, markEnd - markLength - 1);
    const bitBehind = bitOf(text, markEnd);
    for (let other = 0; other < windows; other++) {
      const bucket = bucketOf(window + other * step, shift);
      const entry = buckets[bucket + end] as number;
      entries[entry + mark] = window + other * step;
      entries[entry + neighbours] = around;
      entries[entry + known] = own;
      entries[entry + codesBegin] = begin;
      entries[entry + codesRead] = begin + markEnd;
      entries[entry + codesEnd] = begin + text.length;
      entries[entry + literalOf] = literal;
      buckets[bucket + end] = entry + entryLength;
      (buckets[bucket + before] as number) |= bitBefore;
      (buckets[bucket + behind] as number) |= bitBehind;
    }
    begin += text.length;
  }
  return { buckets, shift, entries };
}

/** The bit of a spelling's character; all bits where there is none or a joint, for then anything may stand there. */
function bitOf(spelling: string, at: number): number {
  return isOwn(spelling, at) ? 1 << (spelling.charCodeAt(at) & 31) : -1;
}

/** The literals' indices, the shortest literals first. */
function byLength(literals: readonly string[]): readonly number[] {
  const lengthOf = (index: number): number => (literals[index] as string).length;
  return literals.map((_, index) => index).sort((a, b) => lengthOf(a) - lengthOf(b));
}

function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
