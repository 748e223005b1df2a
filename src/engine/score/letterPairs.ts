// Whether letters follow each other as they do in words: typed or drawn at random they don't.

/**
 * A letter and those that follow it in words: pairs that are at least one in 1,500 of the pairs in the words of four and
 * more letters of 120 packages' documents and change logs, each word counted by the logarithm of how often it stands there.
 */
const followers: ReadonlyMap<string, string> = new Map(
  `abcdfgiklmnprstuvy baeilorsu cacehiklorstu dabdeilorsu eabcdefgilmnpqrstvwxy faefiloru gaehilnorsu haeiortu
   iabcdefgklmnoprstvz jeo kaeis ladeilostuy mabeimopsuy nacdefgiknostuv oabcdfgiklmnoprstuvw paehiloprstuy qu
   racdegiklmnoprstuvy sacehiklmopstuy tacehiloprstuy uabcdegilmnprst vaeio waeio xpt ynps ze`
    .split(/\s+/)
    .map((row) => [row.charAt(0), row.slice(1)]),
);

/** Fewer pairs than this say nothing. */
const fewestPairs = 5;

/**
 * The share, 0 to 1, of pairs of letters in `value` that words hardly have. Words of European languages stay below a
 * quarter, letters drawn at random are above 0.4 nineteen times of twenty. 0 for values of few letters.
 */
export function unreadability(value: string): number {
  let pairs = 0;
  let odd = 0;
  for (const run of value.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
    const word = run.toLowerCase();
    for (let at = 1; at < word.length; at++) {
      pairs++;
      if (followers.get(word.charAt(at - 1))?.includes(word.charAt(at)) !== true) odd++;
    }
  }
  return pairs < fewestPairs ? 0 : odd / pairs;
}
