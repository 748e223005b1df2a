// Where the matches of rules can begin whose values are long tokens with a digit: near one that is long enough.
import { firstEndingAfter, mergeSpans, type Span } from '../base';
import { longestNearWord, nearReach } from './nearWords';
import type { CompiledRule } from './rule';
import { tokenOverhang } from './tokens';

/** A rule whose matches have a long token: what it is looked for by stands around one. Names without a provider head tables as well. */
export function liesInToken({ where, general, tokenLength }: CompiledRule): boolean {
  return where !== 'file' && !(where === 'key' && general) && tokenLength > 0;
}

/** A rule that has nothing but near words to look for, around long tokens. */
export function needsToken(rule: CompiledRule): boolean {
  return liesInToken(rule) && rule.anchors.length === 0;
}

/** Where, outside of data, near words may stand that tell of one of the tokens, and anchors of matches that have one. */
export function surroundingsOf(
  tokens: readonly Span[],
  length: number,
  outside: readonly Span[] | undefined,
): readonly Span[] {
  const slack = tokenOverhang + longestNearWord;
  const surroundings = tokens.map(({ start, end }) => ({
    start: Math.max(0, start - nearReach.before - slack),
    end: Math.min(length, end + nearReach.after + slack),
  }));
  const merged = mergeSpans(surroundings);
  return outside ? intersection(merged, outside) : merged;
}

/** Code units from which on a run of token characters is data, longer than any key. */
const shortestData = 1 << 14;
/** So much of data is looked at on each side: a match that goes on into it ends there. */
const edgeOfData = 1 << 10;

/**
 * The text without the insides of such runs, which hold nothing but chance; undefined where there are none.
 *
 * @param runs ascending and apart, of a text of that length
 */
export function outsideData(runs: readonly Span[], length: number): readonly Span[] | undefined {
  const data = runs.filter(({ start, end }) => end - start >= shortestData);
  if (data.length === 0) return undefined;
  const starts = [0, ...data.map(({ end }) => end - edgeOfData)];
  const ends = [...data.map(({ start }) => start + edgeOfData), length];
  return starts.map((start, index) => ({ start, end: ends[index] as number }));
}

/** The tokens of one text, asked for places of matches. */
export class TokenPlaces {
  readonly #tokens: readonly Span[];
  /** By the least length of the token. */
  readonly #places = new Map<number, readonly Span[]>();

  /** @param tokens ascending and apart */
  constructor(tokens: readonly Span[]) {
    this.#tokens = tokens;
  }

  /** The parts of the ranges (ascending and apart) where a match with a token of this length can begin. */
  within(ranges: readonly Span[], tokenLength: number): readonly Span[] {
    return intersection(ranges, this.#placesOf(tokenLength));
  }

  /** Only so much may stand before the token in its match, and all of it must follow. */
  #placesOf(tokenLength: number): readonly Span[] {
    let places = this.#places.get(tokenLength);
    if (!places) {
      const long = this.#tokens.filter(({ start, end }) => end - start >= tokenLength);
      places = mergeSpans(
        long.map(({ start, end }) => ({ start: start - tokenOverhang, end: end - tokenLength + 1 })),
      );
      this.#places.set(tokenLength, places);
    }
    return places;
  }
}

/** What two ascending lists of spans share; the spans of each are apart. A few long spans are looked up among many. */
function intersection(few: readonly Span[], many: readonly Span[]): readonly Span[] {
  const shared: Span[] = [];
  for (const { start, end } of few) {
    for (let at = firstEndingAfter(many, start); at < many.length; at++) {
      const other = many[at] as Span;
      if (other.start >= end) break;
      shared.push({ start: Math.max(start, other.start), end: Math.min(end, other.end) });
    }
  }
  return shared;
}
