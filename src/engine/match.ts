// HOT. Tries a rule's shape only around the places where the prefilter found one of its literals.
//
// Contract: yields every match of each rule's shape (with boundaries) that holds one of the rule's anchors, or, for a
// rule without anchors, has one of its near words (or its partner) in reach, and lies in a long token with a digit if
// the rule says that its values do; each once, and none inside of data, which is runs of token characters longer than
// any key. Providers' names count as near words only where they may own a value, and words that must end a name where
// they do. Around near words others may come along; `nearness` judges them. Rules of `where: key` are not matched here.
// Cost: the names that promise a secret are looked for in the whole text (those of long keys of one provider around long
// tokens), and so are anchors of values that are no long tokens; all other literals, nine in ten, around long tokens
// only, which a tenth of real code has near it. Where an anchor tells the start of a match (to within `widestRange`), the
// expression is tried there and nowhere else, if a look at the first characters lets it and nothing stands between that
// the match can't hold; a rule whose values are long tokens is tried at these alone, and if it has no anchor, in reach of
// its near words; otherwise each character near a hit is offered to it once, if what every match holds stands there.
// Ranges and windows of neighbouring hits are merged, so that a text full of hits stays linear.
// Rejected: a loop over all rules for each text (grows with the catalogue); searching the whole reach of every anchor
// (ten times slower on real code); a sticky attempt for each hit of a near word (quadratic when a file repeats it);
// near words everywhere (a pass over ten thousand literals leaves the processor's caches).
// Proof: test/unit/engine/match.test.ts against a naive twin; test/bench/scan.ts.
import { mergeSpans, type Span } from '../base';
import { asciiBytes } from './asciiBytes';
import { isInsideToken, shapeExpression } from './boundary';
import { findWordsNear } from './findWordsNear';
import { endsGivenName, longestWayToValue } from './givenValue';
import { mayHoldMatch } from './held';
import { canEndWord, isWordAt, nearReach } from './nearWords';
import { openingOf } from './opening';
import { mayOwn } from './owner';
import { firstOf, leadsOn, type LiteralProbes, Probes } from './probes';
import type { CompiledRule, RuleSet } from './rule';
import { liesInToken, needsToken, outsideData, surroundingsOf, TokenPlaces } from './tokenPlaces';
import { hasLongToken, tokenRuns, withDigits } from './tokens';

export interface RawMatch {
  readonly rule: CompiledRule;
  /** The whole match of the shape. */
  readonly span: Span;
  /** The secret in it. */
  readonly secret: Span;
  /** True where a name stands in its place, which is given the secret elsewhere (`constants.ts`). */
  readonly isConstant?: true;
}

/** A place of a word that promises a secret, and the rules that it is a near word of. */
export interface KeyPlace extends Span {
  readonly rules: readonly CompiledRule[];
}

export interface MatchResult {
  readonly matches: readonly RawMatch[];
  /** Places of near words by rule, ascending: evidence for `nearness`. */
  readonly nearPlaces: ReadonlyMap<CompiledRule, readonly Span[]>;
  /** Places where near words of `where: key` rules stand at the end of a word, ascending. */
  readonly keyPlaces: readonly KeyPlace[];
  /** All long runs of token characters (`tokens.ts`): what base64 stands in. */
  readonly runs: readonly Span[];
}

/** The matcher of a rule set: its tables cost as much as some megabytes of text, so that all scans share it. */
export function matcherOf(rules: RuleSet): Matcher {
  let matcher = matchers.get(rules);
  if (!matcher) matchers.set(rules, (matcher = new Matcher(rules)));
  return matcher;
}

const matchers = new WeakMap<RuleSet, Matcher>();

export class Matcher {
  /** Looked for in the whole text. */
  readonly #everywhere: Probes;
  /** Looked for around long tokens: anchors and near words of rules whose values are such tokens. */
  readonly #aroundTokens: Probes;
  readonly #expressions = { g: new Map<CompiledRule, RegExp>(), y: new Map<CompiledRule, RegExp>() };
  readonly #paired: readonly CompiledRule[];
  /** The same by their partners' ids. */
  readonly #waiting = new Map<string, CompiledRule[]>();

  constructor({ rules }: RuleSet) {
    this.#everywhere = new Probes(rules.filter((rule) => !liesInToken(rule)));
    this.#aroundTokens = new Probes(rules.filter(liesInToken));
    this.#paired = rules.filter(isTriedByPartner);
    for (const rule of this.#paired) {
      const partner = rule.pair?.rule ?? '';
      this.#waiting.set(partner, [...(this.#waiting.get(partner) ?? []), rule]);
    }
  }

  /** False: no rule can match in a file with these bytes. */
  mayContain(bytes: Uint8Array): boolean {
    return this.#everywhere.test(bytes) || hasLongToken(bytes);
  }

  match(text: string): MatchResult {
    const bytes = asciiBytes(text);
    const ranges: Spans = new Map();
    const windows: Spans = new Map();
    const nearPlaces: Spans = new Map();
    const keyPlaces: KeyPlace[] = [];
    const runs = tokenRuns(bytes);
    const tokens = withDigits(bytes, runs);
    const tell = (rules: readonly CompiledRule[], start: number, end: number): void => {
      const place = { start, end };
      for (const rule of rules) {
        append(nearPlaces, rule, place);
        append(windows, rule, {
          start: start - nearReach.after - rule.maxLength,
          end: end + nearReach.before + rule.maxLength,
        });
      }
    };
    const visit = (
      { anchors, near, named, owned, keys }: LiteralProbes,
      start: number,
      end: number,
    ): void => {
      for (const { rule, opening, kind, min, max, before, after } of anchors) {
        // Most anchors stand in the middle of a word, or among other words than a match begins with or goes on with.
        if (max === 0 && (isInsideToken(bytes, start) || !opening.fits(bytes, start))) continue;
        if (after && !leadsOn(after, bytes, end)) continue;
        if (kind === 'around')
          append(windows, rule, { start: start - max, end: start - min + rule.maxLength });
        else {
          const first = before ? firstOf(before, bytes, start, max) : start - max;
          if (first <= start - min) append(ranges, rule, { start: first, end: start - min + 1 });
        }
      }
      if (keys.length > 0 && canEndWord(text, start, end)) keyPlaces.push({ start, end, rules: keys });
      if (near.length + named.length + owned.length > 0 && isWordAt(text, start, end)) {
        tell(near, start, end);
        if (named.length > 0 && endsGivenName(text, end)) {
          for (const rule of named) {
            append(nearPlaces, rule, { start, end });
            append(windows, rule, { start: end, end: end + longestWayToValue });
          }
        }
        if (owned.length > 0 && mayOwn(text, start, end)) tell(owned, start, end);
      }
    };
    const outside = outsideData(runs, bytes.length);
    this.#everywhere.visit(bytes, outside, visit);
    const inOrder = keyPlaces.length;
    this.#aroundTokens.visit(bytes, surroundingsOf(tokens, bytes.length, outside), visit);
    if (keyPlaces.length > inOrder) keyPlaces.sort((a, b) => a.start - b.start);
    const matches: RawMatch[] = [];
    const places = new TokenPlaces(tokens);
    for (const [rule, spans] of ranges) {
      const merged = mergeSpans(spans);
      const ranges = rule.tokenLength > 0 ? places.within(merged, rule.tokenLength) : merged;
      this.#matchAt(text, bytes, rule, ranges, matches);
    }
    for (const [rule, spans] of windows) {
      if (!isTriedByPartner(rule)) this.#matchNear(text, bytes, rule, spans, places, matches);
    }
    let asked = 0;
    for (const rule of this.#paired) {
      // What one of them matched may be another's partner.
      for (; asked < matches.length; asked++) this.#reachPartners(matches[asked] as RawMatch, windows);
      const spans = windows.get(rule);
      if (spans) this.#matchNear(text, bytes, rule, spans, places, matches);
    }
    findWordsNear(text, matches, (rule, place) => append(nearPlaces, rule, place));
    return { matches, nearPlaces, keyPlaces, runs };
  }

  /** Adds where the values may stand whose partner is the match. */
  #reachPartners({ rule: partner, span }: RawMatch, windows: Spans): void {
    for (const rule of this.#waiting.get(partner.id) ?? []) {
      const reach = pairReach(rule) + rule.maxLength;
      append(windows, rule, { start: span.start - reach, end: span.end + reach });
    }
  }

  /** Looks for the shape in the windows: at the tokens, if the rule's values are such. */
  #matchNear(
    text: string,
    bytes: Uint8Array,
    rule: CompiledRule,
    windows: readonly Span[],
    places: TokenPlaces,
    into: RawMatch[],
  ): void {
    const merged = mergeSpans(windows).filter((window) => mayHoldMatch(rule, text, window));
    // Nearly all of a token is inside of it, where no match begins: searching it would try each character.
    if (needsToken(rule)) this.#matchAt(text, bytes, rule, places.within(merged, rule.tokenLength), into);
    else if (openingOf(rule).isRare) this.#matchAt(text, bytes, rule, merged, into);
    else this.#matchIn(text, rule, merged, into);
  }

  /** Tries the shape at each position of the ranges. */
  #matchAt(
    text: string,
    bytes: Uint8Array,
    rule: CompiledRule,
    ranges: readonly Span[],
    into: RawMatch[],
  ): void {
    if (ranges.length === 0) return;
    const expression = this.#expressionOf(rule, 'y');
    const opening = openingOf(rule);
    let at = 0;
    for (const range of ranges) {
      // A match may reach over the next ranges; matches of one rule don't overlap.
      const end = Math.min(range.end, text.length);
      for (at = Math.max(at, range.start); at < end; at++) {
        if (isInsideToken(bytes, at) || !opening.fits(bytes, at)) continue;
        expression.lastIndex = at;
        const found = expression.exec(text);
        if (!found || found[0] === '') continue;
        into.push(rawMatch(rule, found, 0));
        at = expression.lastIndex - 1;
      }
    }
  }

  /** Searches the windows for the shape. */
  #matchIn(text: string, rule: CompiledRule, windows: readonly Span[], into: RawMatch[]): void {
    if (windows.length === 0) return;
    const expression = this.#expressionOf(rule, 'g');
    for (const window of windows) {
      const from = Math.max(0, window.start);
      // More on each side lets the boundaries see the neighbours (six before: an escape such as \u0022).
      const sliceStart = Math.max(0, from - 6);
      const slice = text.slice(sliceStart, Math.min(text.length, window.end + 2));
      expression.lastIndex = from - sliceStart;
      for (let found = expression.exec(slice); found; found = expression.exec(slice)) {
        if (found[0] === '') expression.lastIndex++;
        // Beyond the window's end a match may be cut.
        else if (sliceStart + expression.lastIndex <= window.end)
          into.push(rawMatch(rule, found, sliceStart));
      }
    }
  }

  #expressionOf(rule: CompiledRule, mode: 'g' | 'y'): RegExp {
    const known = this.#expressions[mode];
    let expression = known.get(rule);
    if (!expression) {
      expression = shapeExpression(rule, mode);
      known.set(rule, expression);
    }
    return expression;
  }
}

type Spans = Map<CompiledRule, Span[]>;

function rawMatch(rule: CompiledRule, found: RegExpExecArray, offset: number): RawMatch {
  const start = offset + found.index;
  const span = { start, end: start + found[0].length };
  const { secret, constant } = found.indices?.groups ?? {};
  const inner = secret ?? constant;
  return {
    rule,
    span,
    secret: inner ? { start: offset + inner[0], end: offset + inner[1] } : span,
    ...(constant ? { isConstant: true } : {}),
  };
}

/** Code units that a line may have for a pair to count as standing within so many lines. */
const pairLineLength = 120;

/** How far, in code units, a value's partner may stand before and after it; 0 without a pair. */
export function pairReach({ pair }: CompiledRule): number {
  return (pair?.lines ?? 0) * pairLineLength;
}

/** A rule with nothing to look for by itself is tried around its partner as around a near word. */
function isTriedByPartner({ pair, anchors }: CompiledRule): boolean {
  return pair !== undefined && anchors.length === 0;
}

function append(spans: Spans, rule: CompiledRule, span: Span): void {
  const known = spans.get(rule);
  if (known) known.push(span);
  else spans.set(rule, [span]);
}
