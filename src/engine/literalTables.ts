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
export const windowBits = (1 << (markLength * bits)) - 1;

/** By so many bits a mark may be more common that another literal has as well: where the search stops already, a further comparison costs a fraction. */
const bitsOfSharing = 2;
/** A mark in one part of a name, this rare in bits, does for all spellings of the name; else each has one of its own. */
const rareEnough = 17;

/** Of each bucket two words, in bits: which characters may stand right before one of its marks, and right behind. */
export const [before, behind] = [0, 1];
export const bucketLength = 2;
/**
 * Of each entry four words, so that none lies in two lines of the processor's caches: the window that is the mark with
 * how much is known of what stands around it (`whatIsKnown`); that (`neighboursOf`); where in the codes the spelling
 * begins, and in the lowest eight bits how long it is up to its mark's end; the literal that it spells, and how long
 * that is. Two sets of tables share the caches with all that a scan reads.
 */
export const [mark, neighbours, place, literalOf] = [0, 1, 2, 3];
export const entryLength = 4;
/** The mask of a slot where a mark of fewer than four characters ends: anything may stand before it. */
export const shortMark = -1;
/** A length's bits: no literal is longer than 255. */
export const lengthBits = 8;
export const inLength = (1 << lengthBits) - 1;
/** Characters on each side of a mark that are compared before those of the literal are read. */
const neighbourCount = 3;
const countBits = 2;

export interface LiteralTables {
  /** By slot a bit for each character that makes a mark with it; all bits where a short mark ends. */
  readonly masks: Int32Array;
  /** By windows of four characters. */
  readonly marks: MarkTable;
  /** Those of literals of two and three characters by windows of three, so that not each of them has 32 entries. */
  readonly shortMarks: MarkTable;
  /** The literals' bytes one after the other. */
  readonly codes: Uint8Array;
}

export interface MarkTable {
  /** Marks are dealt out to the buckets by their windows: nearly each has one of its own. */
  readonly buckets: Int32Array;
  readonly shift: number;
  /** By bucket where its entries begin; they end where the next one's begin. */
  readonly firsts: Uint16Array | Uint32Array;
  /** Bucket by bucket the marks with their literals: what is read together lies together. */
  readonly entries: Int32Array;
}

/**
 * @param literals lower case ASCII of 2 to 255 characters, with joints or without
 * @throws RangeError for others
 */
export function tablesOf(literals: readonly string[]): LiteralTables {
  const masks = new Int32Array(slotCount);
  const spellings = spellingsWithMarks(literals, masks);
  const codes = codesOf(spellings.map(({ text }) => text).join(''));
  const isShort = ({ text }: Spelling): boolean => text.length < markLength;
  const [long, short] = [spellings.filter((spelling) => !isShort(spelling)), spellings.filter(isShort)];
  return {
    masks,
    codes,
    marks: dealt(long, markLength, codes),
    shortMarks: dealt(short, markLength - 1, codes),
  };
}

/** The number of a bucket, by the golden ratio's bits (Knuth, The Art of Computer Programming 3, 6.4). */
export function bucketOf(window: number, shift: number): number {
  return Math.imul(window, 0x9e3779b1) >>> shift;
}

/** A spelling of a literal, where in the codes it begins, and where in it its mark ends. */
interface Spelling {
  readonly text: string;
  readonly literal: number;
  readonly begin: number;
  readonly markEnd: number;
  /** The mark's characters, at most four, the last one lowest. */
  readonly window: number;
}

/** Chooses the marks one after the other, and enters them in the masks. */
function spellingsWithMarks(literals: readonly string[], masks: Int32Array): readonly Spelling[] {
  const spellings: Spelling[] = [];
  let begin = 0;
  const add = (text: string, literal: number, markEnd: number): void => {
    const length = Math.min(text.length, markLength);
    let window = 0;
    for (let at = markEnd - length; at < markEnd; at++)
      window = (window << bits) | (text.charCodeAt(at) & 31);
    for (const each of windowsOf(window, length, markLength)) enter(masks, each);
    spellings.push({ text, literal, begin, markEnd, window });
    begin += text.length;
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

/** Before a mark of fewer characters than a window has anything may stand. */
function* windowsOf(window: number, length: number, width: number): Generator<number> {
  const step = 1 << (bits * length);
  for (let count = 1 << (bits * (width - length)); count > 0; count--) yield window + (count - 1) * step;
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

/** How many characters right before and behind the mark are the spelling's own; beyond a joint anything may stand. */
function ownAround(spelling: string, markEnd: number): readonly [before: number, behind: number] {
  let [ownBefore, ownBehind] = [0, 0];
  while (ownBefore < neighbourCount && isOwn(spelling, markEnd - markLength - 1 - ownBefore)) ownBefore++;
  while (ownBehind < neighbourCount && isOwn(spelling, markEnd + ownBehind)) ownBehind++;
  return [ownBefore, ownBehind];
}

/** Above the window of an entry's mark: how many characters are known before the mark, and in higher bits behind it. */
export function whatIsKnown(mark: number): number {
  return mark >>> (markLength * bits);
}

/** The same alone: before the mark, and behind it. */
export const knownBefore = (counts: number): number => counts & ((1 << countBits) - 1);
export const knownBehind = (counts: number): number => counts >>> countBits;

/** By `whatIsKnown` the bits of `neighboursOf` that are. */
export const knownBits = Int32Array.from({ length: 1 << (2 * countBits) }, (_, counts) => {
  const ofCharacters = (count: number): number => (1 << (bits * Math.min(count, neighbourCount))) - 1;
  return ofCharacters(knownBefore(counts)) | (ofCharacters(knownBehind(counts)) << (bits * neighbourCount));
});

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

/** Makes the entries of spellings whose marks fill a window of so many characters, or are shorter; bucket by bucket. */
function dealt(spellings: readonly Spelling[], width: number, codes: Uint8Array): MarkTable {
  const marks = spellings.flatMap((spelling) => {
    const length = Math.min(spelling.text.length, width);
    return Array.from(windowsOf(spelling.window, length, width), (window) => ({ spelling, window }));
  });
  const bucketCount = 1 << Math.max(1, Math.round(Math.log2(1 + marks.length)));
  const shift = Math.clz32(bucketCount) + 1;
  const buckets = new Int32Array(bucketCount * bucketLength);
  const firsts = new (marks.length < 1 << 16 ? Uint16Array : Uint32Array)(bucketCount + 1);
  const entries = new Int32Array(marks.length * entryLength);
  for (const { window } of marks) (firsts[bucketOf(window, shift) + 1] as number)++;
  for (let bucket = 0; bucket < bucketCount; bucket++)
    firsts[bucket + 1] = (firsts[bucket + 1] as number) + (firsts[bucket] as number);
  const next = firsts.slice();
  for (const { spelling, window } of marks) {
    const { text, literal, begin, markEnd } = spelling;
    const [ownBefore, ownBehind] = ownAround(text, markEnd);
    const counts = (ownBefore | (ownBehind << countBits)) << (markLength * bits);
    const bucket = bucketOf(window, shift);
    const entry = (next[bucket] as number) * entryLength;
    entries[entry + mark] = counts | window;
    entries[entry + neighbours] = neighboursOf(codes, begin + markEnd - 1);
    entries[entry + place] = (begin << lengthBits) | markEnd;
    entries[entry + literalOf] = (literal << lengthBits) | text.length;
    (next[bucket] as number)++;
    (buckets[bucket * bucketLength + before] as number) |= bitOf(text, markEnd - markLength - 1);
    (buckets[bucket * bucketLength + behind] as number) |= bitOf(text, markEnd);
  }
  return { buckets, shift, firsts, entries };
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
