// Sets of UTF-16 code units as sorted ranges: what one character of a shape can be.
import type { AST } from '@eslint-community/regexpp';

/** First and last code unit, both included. */
export type Range = readonly [first: number, last: number];

type CharacterNode = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass;

const last = 0xffff;
const digit: readonly Range[] = [[0x30, 0x39]];
const word: readonly Range[] = [...digit, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const space: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const lineBreak: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** What the node matches, without regard to the flag `i`. Sorted, without overlaps. */
export function rangesOf(node: CharacterNode): readonly Range[] {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]];
    case 'CharacterSet':
      return rangesOfSet(node);
    case 'CharacterClass': {
      const ranges = union(node.elements.flatMap(rangesOfElement));
      return node.negate ? complement(ranges) : ranges;
    }
    case 'ExpressionCharacterClass':
      return everything; // Needs the flag v, which shapes don't have.
  }
}

/** What any character of the element's matches can be, a superset. */
export function charactersOf(element: AST.Element): readonly Range[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap(({ elements }) => elements.flatMap(charactersOf));
    case 'Quantifier':
      return element.max === 0 ? [] : charactersOf(element.element);
    case 'Assertion':
      return [];
    case 'Backreference':
      return everything;
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return rangesOf(element);
  }
}

/** How many code units the ranges hold. */
export function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [first, end]) => sum + end - first + 1, 0);
}

/** True when the code unit is in one of the ranges. */
export function holds(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([first, end]) => first <= code && code <= end);
}

/** True when some code unit is in both. */
export function overlap(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some(([first, end]) => b.some(([from, to]) => first <= to && from <= end));
}

/** The code units one by one; call it for small sets. */
export function listCodes(ranges: readonly Range[]): number[] {
  return ranges.flatMap(([first, end]) => Array.from({ length: end - first + 1 }, (_, at) => first + at));
}

const everything: readonly Range[] = [[0, last]];

function rangesOfElement(element: AST.CharacterClassElement): readonly Range[] {
  if (element.type === 'CharacterClassRange') return [[element.min.value, element.max.value]];
  return element.type === 'ClassStringDisjunction' ? everything : rangesOf(element);
}

function rangesOfSet(set: AST.CharacterSet): readonly Range[] {
  switch (set.kind) {
    case 'any':
      return complement(lineBreak);
    case 'digit':
      return set.negate ? complement(digit) : digit;
    case 'word':
      return set.negate ? complement(word) : word;
    case 'space':
      return set.negate ? complement(space) : space;
    case 'property':
      return everything;
  }
}

/** Sorted, and neighbours joined. */
export function union(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const joined: Range[] = [];
  for (const range of sorted) {
    const previous = joined.at(-1);
    if (previous && range[0] <= previous[1] + 1) {
      joined[joined.length - 1] = [previous[0], Math.max(previous[1], range[1])];
    } else joined.push(range);
  }
  return joined;
}

/** Everything else; the ranges must be sorted. */
export function complement(ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [first, end] of ranges) {
    if (first > next) gaps.push([next, first - 1]);
    next = end + 1;
  }
  if (next <= last) gaps.push([next, last]);
  return gaps;
}
