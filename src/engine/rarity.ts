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
 * About the logarithm, base 2, of how many characters of real code pass before these turn up, or others that the
 * prefilter takes for them: each four as often as they were counted, if they are more common than their threes tell.
 *
 * @param literal three characters or more
 */
export function rarityOf(literal: string): number {
  let rarity = rarityByThrees(literal);
  for (let at = 0; at + 4 <= literal.length; at++) {
    const bits = bitsOfFour.get(folded(literal, at, 4));
    if (bits === undefined) continue;
    const known = literal.slice(at, at + 4);
    rarity -= rarityByThrees(known) - bits;
  }
  return rarity;
}

/** The rarity of a literal, of three characters or more, from how common threes of characters are. */
export function rarityIn(common: Common): (literal: string) => number {
  /** By three folded characters. */
  const bitsOfThree = new Uint8Array(1 << (3 * foldedBits)).fill(rareBits);
  /** How often two folded characters stand together, in parts of all. */
  const partOfTwo = new Float64Array(1 << (2 * foldedBits));
  for (const [three, bits] of entriesOf(common, 3)) {
    bitsOfThree[folded(three, 0, 3)] = bits;
    const two = folded(three, 0, 2);
    partOfTwo[two] = (partOfTwo[two] ?? 0) + 2 ** -bits;
  }
  const bitsOfTwo = (text: string, at: number): number =>
    Math.min(rareBits, -Math.log2(partOfTwo[folded(text, at, 2)] as number));
  // Each three given the two before the last.
  return (literal) => {
    let bits = bitsOfThree[folded(literal, 0, 3)] as number;
    for (let at = 1; at + 3 <= literal.length; at++)
      bits += (bitsOfThree[folded(literal, at, 3)] as number) - bitsOfTwo(literal, at);
    return bits;
  };
}

const rarityByThrees = rarityIn(commonThrees);
const bitsOfFour = new Map(entriesOf(commonFours, 4).map(([four, bits]) => [folded(four, 0, 4), bits]));

function entriesOf(common: Common, length: number): [string, number][] {
  return Object.entries(common).flatMap(([bits, joined]) =>
    Array.from({ length: joined.length / length }, (_, index): [string, number] => [
      joined.slice(index * length, (index + 1) * length),
      Number(bits),
    ]),
  );
}

function folded(text: string, at: number, count: number): number {
  let window = 0;
  for (let place = at; place < at + count; place++)
    window = (window << foldedBits) | (text.charCodeAt(place) & foldedMask);
  return window;
}
