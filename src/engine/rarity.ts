// How rare a few characters are in source code: by the rarest ones of a literal the prefilter looks for it.
import common from './trigrams.generated.json';

/** Bits of a character that the prefilter looks at: letters of either case are the same, and so are `.`, `n` and `N`. */
export const foldedBits = 5;
const foldedMask = (1 << foldedBits) - 1;

/** For three characters that are in no list: about the logarithm, base 2, of how many pass before they turn up. */
const rareBits = 17;

/** By three folded characters. */
const bitsOfThree = new Uint8Array(1 << (3 * foldedBits)).fill(rareBits);
/** How often two folded characters stand together, in parts of all. */
const partOfTwo = new Float64Array(1 << (2 * foldedBits));
for (const [bits, trigrams] of Object.entries(common)) {
  for (let at = 0; at < trigrams.length; at += 3) {
    bitsOfThree[folded(trigrams, at, 3)] = Number(bits);
    const two = folded(trigrams, at, 2);
    partOfTwo[two] = (partOfTwo[two] ?? 0) + 2 ** -Number(bits);
  }
}

/**
 * About the logarithm, base 2, of how many characters of real code pass before these turn up, or others that the
 * prefilter takes for them: each three as often as they were counted, given the two before the last.
 *
 * @param literal three characters or more
 */
export function rarityOf(literal: string): number {
  let bits = bitsOfThree[folded(literal, 0, 3)] as number;
  for (let at = 1; at + 3 <= literal.length; at++)
    bits += (bitsOfThree[folded(literal, at, 3)] as number) - bitsOfTwo(literal, at);
  return bits;
}

function bitsOfTwo(text: string, at: number): number {
  return Math.min(rareBits, -Math.log2(partOfTwo[folded(text, at, 2)] as number));
}

function folded(text: string, at: number, count: number): number {
  let window = 0;
  for (let place = at; place < at + count; place++)
    window = (window << foldedBits) | (text.charCodeAt(place) & foldedMask);
  return window;
}
