// How rare a few characters are in source code: by the rarest ones of a literal the prefilter looks for it.
import commonFours from './tetragrams.generated.json';
import commonThrees from './trigrams.generated.json';

/** Bits of a character that the prefilter looks at: letters of either case are the same, and so are `.`, `n` and `N`. */
export const foldedBits = 5;
const foldedMask = (1 << foldedBits) - 1;

/** For three characters that are in no list: about the logarithm, base 2, of how many pass before they turn up. */
const rareBits = 17;

/** By how many bits: characters that are so common, one after the other. */
export type Common = Readonly<Record<string, string>>;

/**
 * About the logarithm, base 2, of how many characters of real code pass before the four turn up that stand at `at`, or
 * others that the prefilter takes for them.
 */
export function rarityOf(text: string, at = 0): number {
  return rarityOfWindow(folded(text, at, 4));
}

/** The same, of four folded characters, the last one lowest. */
export function rarityOfWindow(window: number): number {
  return (rarity ??= countedRarity())(window);
}

type Rarity = (window: number) => number;

/** Read when a table of literals is first built, which is when a text is first scanned. */
let rarity: Rarity | undefined;

function countedRarity(): Rarity {
  const byThrees = rarityIn(commonThrees);
  /** By four folded characters, where they are more common than their threes tell; 0 for all others. */
  const bitsOfFour = new Uint8Array(1 << (4 * foldedBits));
  for (const [four, bits] of entriesOf(commonFours, 4)) bitsOfFour[folded(four, 0, 4)] = bits;
  return (window) => {
    const listed = bitsOfFour[window] as number;
    return listed > 0 ? listed : byThrees(window);
  };
}

/** The same as far as it can be told from how common threes of characters are. */
export function rarityIn(common: Common): Rarity {
  const slotBits = (1 << (3 * foldedBits)) - 1;
  /** By three folded characters. */
  const bitsOfThree = new Uint8Array(slotBits + 1).fill(rareBits);
  /** How often two folded characters stand together, in parts of all. */
  const partOfTwo = new Float64Array(1 << (2 * foldedBits));
  for (const [three, bits] of entriesOf(common, 3)) {
    bitsOfThree[folded(three, 0, 3)] = bits;
    const two = folded(three, 0, 2);
    partOfTwo[two] = (partOfTwo[two] ?? 0) + 2 ** -bits;
  }
  const bitsOfTwo = partOfTwo.map((part) => Math.min(rareBits, -Math.log2(part)));
  // The second three, given the two before its last.
  return (window) =>
    (bitsOfThree[window >>> foldedBits] as number) +
    (bitsOfThree[window & slotBits] as number) -
    (bitsOfTwo[(window >>> foldedBits) & (partOfTwo.length - 1)] as number);
}

function* entriesOf(common: Common, length: number): Generator<[string, number]> {
  for (const [bits, joined] of Object.entries(common)) {
    for (let at = 0; at < joined.length; at += length) yield [joined.slice(at, at + length), Number(bits)];
  }
}

function folded(text: string, at: number, count: number): number {
  let window = 0;
  for (let place = at; place < at + count; place++)
    window = (window << foldedBits) | (text.charCodeAt(place) & foldedMask);
  return window;
}
