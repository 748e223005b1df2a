// What the matcher promises, said plainly: every rule's expression over the whole text, then what may stay.
import type { Span } from '../../src/base';
import type { CompiledRule } from '../../src/engine';
import { shapeExpression } from '../../src/engine/boundary';
import { isWordAt, nearReach, nearSpellings } from '../../src/engine/nearWords';
import { checksOfLastWords } from '../../src/engine/checks';
import { endsGivenName, longestWayToValue } from '../../src/engine/givenValue';
import { mayOwn } from '../../src/engine/owner';
import { asciiLower } from './naivePrefilter';

export interface NaiveMatch {
  readonly rule: CompiledRule;
  readonly span: Span;
}

/** The matches of the rules for shapes that the matcher must find, by rule and position. */
export interface NaiveResult {
  readonly matches: readonly NaiveMatch[];
  /** Whether a match, were it in the text, would have to be found. */
  readonly isKept: (match: NaiveMatch) => boolean;
}

export function naiveMatches(rules: readonly CompiledRule[], text: string): NaiveResult {
  const lower = asciiLower(text);
  const matches = rules
    .filter(({ where }) => where === 'near' || where === 'provider')
    .flatMap((rule) => allMatches(rule, text).map((span) => ({ rule, span })));
  const hasPartner = ({ rule, span }: NaiveMatch): boolean =>
    matches.some(
      (other) =>
        other.rule.id === rule.pair?.rule &&
        keeps(other, lower, text) &&
        gapBetween(other.span, span) <= pairReach(rule),
    );
  const isKept = (match: NaiveMatch): boolean =>
    keeps(match, lower, text) ||
    (match.rule.anchors.length === 0 && hasPartner(match) && holdsToken(match, text));
  return { matches: matches.filter(isKept), isKept };
}

/** The whole-text search, without any gate. */
function allMatches(rule: CompiledRule, text: string): readonly Span[] {
  return [...text.matchAll(shapeExpression(rule, 'g'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function hasNearWord(match: NaiveMatch, lower: string, text: string): boolean {
  return naiveNearWords(match, lower, text).length > 0;
}

/** Near words that stand as words outside of the value and in the matcher's reach; spellings may share a start. */
export function naiveNearWords({ rule, span }: NaiveMatch, lower: string, text: string): readonly Span[] {
  const words: Span[] = [];
  for (const spelling of new Set(rule.near.flatMap(nearSpellings))) {
    for (let start = lower.indexOf(spelling); start >= 0; start = lower.indexOf(spelling, start + 1)) {
      const end = start + spelling.length;
      const isBefore = end <= span.start && span.start - end <= nearReach.before;
      const isAfter = start >= span.end && start - span.end <= nearReach.after;
      if (!(isBefore || isAfter) || !isWordAt(text, start, end)) continue;
      if (rule.where === 'provider' && !mayOwn(text, start, end)) continue;
      if (rule.checks.some(({ name }) => checksOfLastWords.has(name))) {
        const isOnWay = isBefore && span.start - end < longestWayToValue;
        if (!isOnWay || !endsGivenName(text, end)) continue;
      }
      words.push({ start, end });
    }
  }
  return words;
}

function keeps(match: NaiveMatch, lower: string, text: string): boolean {
  const { rule, span } = match;
  if (rule.anchors.length === 0) return hasNearWord(match, lower, text) && holdsToken(match, text);
  if (!holdsToken(match, text)) return false;
  return rule.anchors.some(({ literal, min, max }) => {
    const at = lower.indexOf(literal, span.start + min);
    return at >= 0 && at <= span.start + max;
  });
}

/** Whether the match has the token that its rule promises: some shapes let values without a digit pass. */
function holdsToken({ rule, span }: NaiveMatch, text: string): boolean {
  if (rule.tokenLength === 0) return true;
  const runs = text.slice(span.start, span.end).match(/[A-Za-z0-9_+/-]+/g) ?? [];
  return runs.some((run) => run.length >= rule.tokenLength && /\d/.test(run));
}

/** Code units that the matcher allows between a value and its partner: 120 for each line of the rule. */
function pairReach(rule: CompiledRule): number {
  return (rule.pair?.lines ?? 0) * 120;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
