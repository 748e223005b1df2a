// Finds near words around matches: of rules that have anchors they are evidence only, and most texts have no match of these.
import type { Span } from '../base';
import type { RawMatch } from './match';
import { isWordAt, longestNearWord, nearReach, nearSpellings } from './nearWords';
import type { CompiledRule } from './rule';

/** Tells of each place of a near word in reach of a match of its rule once, where the rule has anchors; ascending by rule. */
export function findWordsNear(
  text: string,
  matches: readonly RawMatch[],
  tell: (rule: CompiledRule, place: Span) => void,
): void {
  const searched = new Map<CompiledRule, number>();
  for (const { rule, span } of matches) {
    if (rule.anchors.length === 0 || rule.near.length === 0) continue;
    const from = Math.max(0, span.start - nearReach.before - longestNearWord, searched.get(rule) ?? 0);
    const to = Math.min(text.length, span.end + nearReach.after + longestNearWord);
    // A word that the slice's end may cut is left to the next slice.
    const end = to === text.length ? to : to - longestNearWord + 1;
    searched.set(rule, end);
    const expression = expressionOf(rule);
    const slice = text.slice(from, to);
    expression.lastIndex = 0;
    for (let found = expression.exec(slice); found; found = expression.exec(slice)) {
      const place = { start: from + found.index, end: from + found.index + found[0].length };
      if (place.start < end && isWordAt(text, place.start, place.end)) tell(rule, place);
      expression.lastIndex = found.index + 1;
    }
  }
}

const expressions = new WeakMap<CompiledRule, RegExp>();

function expressionOf(rule: CompiledRule): RegExp {
  let expression = expressions.get(rule);
  if (!expression) {
    const spellings = rule.near.flatMap(nearSpellings).sort((a, b) => b.length - a.length);
    expression = new RegExp(spellings.map((word) => word.replace(/[^A-Za-z0-9]/g, '\\$&')).join('|'), 'gi');
    expressions.set(rule, expression);
  }
  return expression;
}
