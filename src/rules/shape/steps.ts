// How many steps a backtracking matcher can need: an upper bound that is tight enough for most shapes.
import type { AST } from '@eslint-community/regexpp';
import { complement, overlap, rangesOf, union, type Range } from './characters';
import { lengthOfElement } from './length';
import type { ParsedShape } from './parse';

/**
 * Steps from one start, at most, when the character after the match has to end the token. Infinity when repetitions
 * nest in a way that the bound can't follow; that doesn't mean that the shape is slow.
 */
export function mostSteps(shape: ParsedShape): number {
  return costOfAlternatives(shape.pattern.alternatives, complement(union(tokenCharacters))).steps;
}

/** Sizes of the repetitions that can end at several places, largest first. */
export function repetitionRanges(shape: ParsedShape): number[] {
  const ranges: number[] = [];
  const visit = (alternatives: readonly AST.Alternative[], times: number): void => {
    for (const element of alternatives.flatMap(({ elements }) => elements)) visitElement(element, times);
  };
  const visitElement = (element: AST.Element, times: number): void => {
    if (element.type === 'Group' || element.type === 'CapturingGroup') visit(element.alternatives, times);
    if (element.type !== 'Quantifier') return;
    const range = element.max - element.min + 1;
    if (range > 1) ranges.push(range * times);
    visitElement(element.element, times * element.max);
  };
  visit(shape.pattern.alternatives, 1);
  return ranges.sort((a, b) => b - a);
}

const tokenCharacters: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

/** Steps to try everything, and how many ways of matching have to be tried with what follows. */
interface Cost {
  readonly steps: number;
  readonly ways: number;
}

/** `follow`: what the character after the part can be. */
function costOfAlternatives(alternatives: readonly AST.Alternative[], follow: readonly Range[]): Cost {
  const costs = alternatives.map(({ elements }) => costOfSequence(elements, follow));
  const firsts = alternatives.map(({ elements }) => firstOfSequence(elements, follow));
  // When the next character decides which alternative it is, the ways of one don't add to those of another.
  const decided = firsts.every((first, at) => firsts.slice(at + 1).every((other) => !overlap(first, other)));
  const ways = costs.map((cost) => cost.ways);
  return {
    steps: costs.reduce((sum, cost) => sum + cost.steps, 0),
    ways: decided ? Math.max(...ways) : ways.reduce((sum, count) => sum + count, 0),
  };
}

function costOfSequence(elements: readonly AST.Element[], follow: readonly Range[]): Cost {
  let total: Cost = { steps: 0, ways: 1 };
  let next = follow;
  for (const element of [...elements].reverse()) {
    const cost = costOfElement(element, next);
    // Every way of this part is tried with the whole rest.
    total = { steps: cost.steps + cost.ways * total.steps, ways: cost.ways * total.ways };
    next = firstOfSequence([element], next);
  }
  return total;
}

function costOfElement(element: AST.Element, follow: readonly Range[]): Cost {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return costOfAlternatives(element.alternatives, follow);
  }
  if (element.type !== 'Quantifier') return { steps: 1, ways: 1 };
  const { min, max } = element;
  const again = firstOfSequence([element.element], []);
  const inner = costOfElement(element.element, union([...again, ...follow]));
  const decided = min === max || (!overlap(again, follow) && lengthOfElement(element.element).min > 0);
  const ways = inner.ways ** max;
  return { steps: inner.steps * max * ways, ways: decided ? ways : ways * (max - min + 1) };
}

/** What the first character can be; `follow` when the elements can be empty. */
function firstOfSequence(elements: readonly AST.Element[], follow: readonly Range[]): readonly Range[] {
  const first: Range[] = [];
  for (const element of elements) {
    first.push(...firstOfElement(element));
    if (lengthOfElement(element).min > 0) return union(first);
  }
  return union([...first, ...follow]);
}

function firstOfElement(element: AST.Element): readonly Range[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return element.alternatives.flatMap(({ elements }) => firstOfSequence(elements, []));
  }
  if (element.type === 'Quantifier') return element.max === 0 ? [] : firstOfElement(element.element);
  return element.type === 'Assertion' || element.type === 'Backreference' ? [] : rangesOf(element);
}
