// How short and how long a match can be.
import type { AST } from '@eslint-community/regexpp';

/** In code units; `max` is Infinity when there is no bound. */
export interface Length {
  readonly min: number;
  readonly max: number;
}

/** Of the shortest and the longest alternative. */
export function lengthOf(alternatives: readonly AST.Alternative[]): Length {
  const lengths = alternatives.map((alternative) => sumOf(alternative.elements.map(lengthOfElement)));
  return {
    min: Math.min(...lengths.map(({ min }) => min)),
    max: Math.max(...lengths.map(({ max }) => max)),
  };
}

/** Of one element with its quantifier. */
export function lengthOfElement(element: AST.Element): Length {
  if (element.type === 'Assertion') return { min: 0, max: 0 };
  if (element.type === 'Backreference') return { min: 0, max: Infinity };
  if (element.type === 'Group' || element.type === 'CapturingGroup') return lengthOf(element.alternatives);
  if (element.type !== 'Quantifier') return { min: 1, max: 1 };
  const once = lengthOfElement(element.element);
  // Nothing any number of times is nothing; Infinity * 0 would be NaN.
  return { min: once.min * element.min, max: once.max === 0 ? 0 : once.max * element.max };
}

/** Of what stands one after the other. */
export function sumOf(lengths: readonly Length[]): Length {
  return lengths.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
    min: 0,
    max: 0,
  });
}
