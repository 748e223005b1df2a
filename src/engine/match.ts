// HOT. Tries a rule's shape only around the places where the prefilter found one of its literals.
//
// Contract: yields every match of each rule's shape (with boundaries) that holds one of the rule's anchors, or, for a
// rule without anchors, has one of its near words (or its partner) in reach; each once. Around near words others may
// come along; `nearness` judges them. Rules of `where: key` are not matched here.
// Cost: where an anchor tells the start of a match (to within `widestRange`), the expression is tried there and
// nowhere else; otherwise each character near a hit is offered to it once. Ranges and windows of neighbouring hits
// are merged, so that a text full of hits stays linear.
// Rejected: a loop over all rules for each text (grows with the catalogue); searching the whole reach of every anchor
// (ten times slower on real code); a sticky attempt for each hit of a near word (quadratic when a file repeats it).
// Proof: test/unit/engine/match.test.ts against a naive twin; test/bench/scan.ts.
import { mergeSpans, type Span } from '../base';
import { isWordAt, nearSpellings } from './nearWords';
import { Prefilter } from './prefilter';
import type { CompiledRule, RuleSet } from './rule';

/** How far, in code units, a near word may stand before and after the value. */
export const nearReach = { before: 320, after: 200 } as const;

/** Code units; near words are shorter. */
const longestNearWord = 64;

/** Positions at which a match may begin, above which searching beats trying each. */
const widestRange = 64;

export interface RawMatch {
  readonly rule: CompiledRule;
  /** The whole match of the shape. */
  readonly span: Span;
  /** The secret in it. */
  readonly secret: Span;
}

export interface MatchResult {
  readonly matches: readonly RawMatch[];
  /** Places of near words by rule, ascending: evidence for `nearness`. */
  readonly nearPlaces: ReadonlyMap<CompiledRule, readonly Span[]>;
  /** Places where a near word of a `where: key` rule stands, ascending. */
  readonly keyPlaces: ReadonlyMap<CompiledRule, readonly Span[]>;
}

interface Probe {
  readonly rule: CompiledRule;
  /** `start`: the anchor tells where a match begins; `around`: only where to search. */
  readonly kind: 'start' | 'around' | 'near' | 'key';
  readonly min: number;
  readonly max: number;
}

export class Matcher {
  readonly #prefilter: Prefilter;
  /** For each literal of the prefilter, the rules it leads to. */
  readonly #probes: readonly (readonly Probe[])[];
  readonly #lengths: readonly number[];
  readonly #expressions = { g: new Map<CompiledRule, RegExp>(), y: new Map<CompiledRule, RegExp>() };
  readonly #nearExpressions = new Map<CompiledRule, RegExp>();
  readonly #paired: readonly CompiledRule[];

  constructor(rules: RuleSet) {
    const probes = collectProbes(rules);
    const literals = [...probes.keys()];
    this.#prefilter = new Prefilter(literals);
    this.#probes = [...probes.values()];
    this.#lengths = literals.map((literal) => literal.length);
    this.#paired = rules.rules.filter(isTriedByPartner);
  }

  /** False: no rule can match in a file with these bytes. */
  mayContain(bytes: Uint8Array): boolean {
    return this.#prefilter.test(bytes);
  }

  match(text: string): MatchResult {
    const hits = this.#prefilter.search(text);
    const ranges: Spans = new Map();
    const windows: Spans = new Map();
    const nearPlaces: Spans = new Map();
    const keyPlaces: Spans = new Map();
    for (let index = 0; index < hits.starts.length; index++) {
      const literal = hits.literals[index] as number;
      const start = hits.starts[index] as number;
      const end = start + (this.#lengths[literal] as number);
      for (const { rule, kind, min, max } of this.#probes[literal] as readonly Probe[]) {
        if (kind === 'key') append(keyPlaces, rule, start, end);
        else if (kind === 'start') append(ranges, rule, start - max, start - min + 1);
        else if (kind === 'around') append(windows, rule, start - max, start - min + rule.maxLength);
        else if (isWordAt(text, start, end)) {
          append(nearPlaces, rule, start, end);
          append(
            windows,
            rule,
            start - nearReach.after - rule.maxLength,
            end + nearReach.before + rule.maxLength,
          );
        }
      }
    }
    const matches: RawMatch[] = [];
    for (const [rule, spans] of ranges) this.#matchAt(text, rule, mergeSpans(spans), matches);
    for (const [rule, spans] of windows) {
      if (!isTriedByPartner(rule)) this.#matchIn(text, rule, mergeSpans(spans), matches);
    }
    for (const rule of this.#paired) {
      const spans = [...(windows.get(rule) ?? []), ...pairWindows(rule, matches)];
      this.#matchIn(text, rule, mergeSpans(spans), matches);
    }
    this.#findNearWords(text, matches, nearPlaces);
    return { matches, nearPlaces, keyPlaces };
  }

  /** Near words of rules that have anchors are looked for around their matches only: most texts have none of these. */
  #findNearWords(text: string, matches: readonly RawMatch[], into: Spans): void {
    const searched = new Map<CompiledRule, number>();
    for (const { rule, span } of matches) {
      if (rule.anchors.length === 0 || rule.near.length === 0) continue;
      const from = Math.max(0, span.start - nearReach.before - longestNearWord, searched.get(rule) ?? 0);
      const to = Math.min(text.length, span.end + nearReach.after + longestNearWord);
      // A word that the slice's end may cut is left to the next slice.
      const end = to === text.length ? to : to - longestNearWord + 1;
      searched.set(rule, end);
      const expression = this.#nearExpressionOf(rule);
      const slice = text.slice(from, to);
      expression.lastIndex = 0;
      for (let found = expression.exec(slice); found; found = expression.exec(slice)) {
        const start = from + found.index;
        if (start < end && isWordAt(text, start, start + found[0].length))
          append(into, rule, start, start + found[0].length);
        expression.lastIndex = found.index + 1;
      }
    }
  }

  /** Tries the shape at each position of the ranges. */
  #matchAt(text: string, rule: CompiledRule, ranges: readonly Span[], into: RawMatch[]): void {
    const expression = this.#expressionOf(rule, 'y');
    let at = 0;
    for (const range of ranges) {
      // A match may reach over the next ranges; matches of one rule don't overlap.
      for (at = Math.max(at, range.start); at < range.end; at++) {
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

  #nearExpressionOf(rule: CompiledRule): RegExp {
    let expression = this.#nearExpressions.get(rule);
    if (!expression) {
      const spellings = rule.near.flatMap(nearSpellings).sort((a, b) => b.length - a.length);
      expression = new RegExp(spellings.map((word) => word.replace(/[^A-Za-z0-9]/g, '\\$&')).join('|'), 'gi');
      this.#nearExpressions.set(rule, expression);
    }
    return expression;
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
  const inner = found.indices?.groups?.['secret'];
  return { rule, span, secret: inner ? { start: offset + inner[0], end: offset + inner[1] } : span };
}

/** The expression of a rule's shape with the engine's boundaries; with indices when only a part is the secret. */
export function shapeExpression(rule: CompiledRule, mode: 'g' | 'y'): RegExp {
  const flags = `${mode}${rule.ignoreCase ? 'i' : ''}${rule.shape.includes('(?<secret>') ? 'd' : ''}`;
  // A base64 value is also continued by + and /, and its padding shows that it goes on.
  const isBase64 = /\+\\?\/|\/\+/.test(rule.shape);
  const token = `[A-Za-z0-9_${isBase64 ? '+/' : ''}${rule.dashed ? '-' : ''}]`;
  // Not in the middle of a token; the tail of an escape (\n, %3D, \u0022) before the match is no token.
  const begins = `(?:(?<!${token})|(?!${token})|(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\u[0-9A-Fa-f]{4}))`;
  const last = isBase64 ? token.replace('[', '[=') : token;
  const ends = `(?:(?<!${last})|(?!${last}))`;
  return new RegExp(`${begins}(?:${rule.shape})${ends}`, flags);
}

function collectProbes(rules: RuleSet): Map<string, Probe[]> {
  const probes = new Map<string, Probe[]>();
  const add = (literal: string, probe: Probe): void => {
    const known = probes.get(literal);
    if (known) known.push(probe);
    else probes.set(literal, [probe]);
  };
  for (const rule of rules.rules) {
    const anchors = rule.where === 'key' ? [] : rule.anchors;
    const kind = anchors.some(({ min, max }) => max - min > widestRange) ? 'around' : 'start';
    for (const { literal, min, max } of anchors) add(literal, { rule, kind, min, max });
    // With an anchor the near words are evidence only; they are looked for once there is a match.
    if (anchors.length > 0) continue;
    for (const word of new Set(rule.near)) {
      const kind = rule.where === 'key' ? 'key' : 'near';
      for (const spelling of nearSpellings(word)) add(spelling, { rule, kind, min: 0, max: 0 });
    }
  }
  return probes;
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

/** Where a value may stand whose partner is one of the matches. */
function pairWindows(rule: CompiledRule, matches: readonly RawMatch[]): Span[] {
  const reach = pairReach(rule) + rule.maxLength;
  return matches
    .filter((match) => match.rule.id === rule.pair?.rule)
    .map(({ span }) => ({ start: span.start - reach, end: span.end + reach }));
}

function append(spans: Spans, rule: CompiledRule, start: number, end: number): void {
  const known = spans.get(rule);
  if (known) known.push({ start, end });
  else spans.set(rule, [{ start, end }]);
}
