// Whether letters follow each other as they do in words: typed or drawn at random they don't.
import { letterRuns } from '../letterRuns';

/**
 * A letter and those that follow it in words: pairs that are at least one in 1,500 of the pairs in the words of four and
 * more letters of 120 packages' documents and change logs, each word counted by the logarithm of how often it stands there.
 */
const followers = `abcdfgiklmnprstuvy baeilorsu cacehiklorstu dabdeilorsu eabcdefgilmnpqrstvwxy faefiloru gaehilnorsu haeiortu
   iabcdefgklmnoprstvz jeo kaeis ladeilostuy mabeimopsuy nacdefgiknostuv oabcdfgiklmnoprstuvw paehiloprstuy qu
   racdegiklmnoprstuvy sacehiklmopstuy tacehiloprstuy uabcdegilmnprst vaeio waeio xpt ynps ze`;

/** By pair: 1 where words hardly have it. */
const isOdd = new Uint8Array(32 * 32).fill(1);
for (const row of followers.split(/\s+/)) {
  for (const second of row.slice(1)) isOdd[pairOf(row.charAt(0) + second, 1)] = 0;
}

/** Fewer pairs than this say nothing. */
const fewestPairs = 5;

/**
 * The share, 0 to 1, of pairs of letters in `value` that words hardly have. Words of European languages stay below a
 * quarter, letters drawn at random are above 0.4 nineteen times of twenty. 0 for values of few letters.
 */
export function unreadability(value: string): number {
  let pairs = 0;
  let odd = 0;
  letterRuns(value, (start, end) => {
    pairs += end - start - 1;
    for (let at = start + 1; at < end; at++) odd += isOdd[pairOf(value, at)] as number;
  });
  return pairs < fewestPairs ? 0 : odd / pairs;
}

/** The number of the pair of letters, of either case, that ends at `at`. */
function pairOf(value: string, at: number): number {
  return ((value.charCodeAt(at - 1) & 31) << 5) | (value.charCodeAt(at) & 31);
}
