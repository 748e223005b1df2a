// How long a token every match of a shape holds: where texts have no such token, the rule needn't be looked for.
import type { AST } from '@eslint-community/regexpp';
import { isTokenCode, shortestToken, tokenOverhang } from '../../engine';
import { listCodes, rangesOf, sizeOf, type Range } from './characters';
import { lengthOfElement } from './length';
import type { ParsedShape } from './parse';

/** Checks that refuse a value without a digit. */
export const demandingDigits: ReadonlySet<string> = new Set(['letters-and-digits', 'mixed-case']);

/** How likely a random match may be to have no digit in its token for the shape to pass as one that always has. */
const leastChance = 1e-4;

/**
 * The least length of the token that stands in every match; 0 when there is none of use: none long enough, one
 * without a digit, or one with more beside it than `tokenOverhang`.
 *
 * @param demandsDigit whether the rule's checks refuse a value without a digit
 * @param beside what counts: all that stands before and behind the token, or only what stands before it
 */
export function tokenLengthOf(
  shape: ParsedShape,
  demandsDigit: boolean,
  beside: 'both' | 'before' = 'both',
): number {
  const lengths = shape.pattern.alternatives.map(({ elements }) =>
    lengthOfSequence(elements, demandsDigit, beside),
  );
  return Math.min(...lengths);
}

/** One element of a sequence, as the token sees it. */
interface Part {
  /** Whether nothing but characters of tokens can stand here. */
  readonly isToken: boolean;
  readonly min: number;
  readonly max: number;
  readonly canHoldDigit: boolean;
  /** The chance of a random match to have no digit here. */
  readonly digitless: number;
}

function lengthOfSequence(
  elements: readonly AST.Element[],
  demandsDigit: boolean,
  beside: 'both' | 'before',
): number {
  const parts = elements.flatMap(partsOf);
  const runs = runsOf(parts, beside);
  const certain = runs.filter(({ digitless }) => digitless < leastChance);
  if (certain.length > 0) return Math.max(...certain.map(({ length }) => length));
  // A digit that must come somewhere stands in one of them if it can stand nowhere else.
  const holding = runs.filter(({ from, end }) => parts.slice(from, end).some(({ canHoldDigit }) => canHoldDigit));
  const isInRun = (at: number): boolean => holding.some(({ from, end }) => from <= at && at < end);
  const isElsewhere = parts.some(({ canHoldDigit }, at) => canHoldDigit && !isInRun(at));
  if (!demandsDigit || isElsewhere || holding.length === 0) return 0;
  return Math.min(...holding.map(({ length }) => length));
}

/** Parts one after the other that are one token of use. */
interface Run {
  readonly from: number;
  readonly end: number;
  /** The least length. */
  readonly length: number;
  readonly digitless: number;
}

function runsOf(parts: readonly Part[], beside: 'both' | 'before'): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < parts.length; from++) {
    if (parts[from - 1]?.isToken) continue;
    let end = from;
    while (parts[end]?.isToken) end++;
    const inside = parts.slice(from, end);
    const outside = [...parts.slice(0, from), ...(beside === 'before' ? [] : parts.slice(end))];
    const length = sum(inside.map(({ min }) => min));
    if (length < shortestToken || sum(outside.map(({ max }) => max)) > tokenOverhang) continue;
    const digitless = inside.reduce((product, part) => product * part.digitless, 1);
    runs.push({ from, end, length, digitless });
  }
  return runs;
}

/** The element's parts in their order; a group with one alternative is as good as what is in it. */
function partsOf(element: AST.Element): readonly Part[] {
  if ((element.type === 'Group' || element.type === 'CapturingGroup') && element.alternatives.length === 1)
    return element.alternatives.flatMap(({ elements }) => elements.flatMap(partsOf));
  return [{ ...lengthOfElement(element), ...traitsOf(element) }];
}

type Traits = Pick<Part, 'isToken' | 'canHoldDigit' | 'digitless'>;

function traitsOf(element: AST.Element): Traits {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return traitsOfRanges(rangesOf(element));
    case 'Group':
    case 'CapturingGroup': {
      const all = element.alternatives.map(({ elements }) => together(elements.map(traitsOf)));
      return { ...together(all), digitless: Math.max(...all.map(({ digitless }) => digitless)) };
    }
    case 'Quantifier': {
      const once = traitsOf(element.element);
      return { ...once, digitless: once.digitless ** element.min };
    }
    case 'Assertion':
      return { isToken: true, canHoldDigit: false, digitless: 1 };
    case 'Backreference':
      return { isToken: false, canHoldDigit: true, digitless: 1 };
  }
}

function together(parts: readonly Traits[]): Traits {
  return {
    isToken: parts.every(({ isToken }) => isToken),
    canHoldDigit: parts.some(({ canHoldDigit }) => canHoldDigit),
    digitless: parts.reduce((product, { digitless }) => product * digitless, 1),
  };
}

function traitsOfRanges(ranges: readonly Range[]): Traits {
  const size = sizeOf(ranges);
  const digits = listCodes(digitsIn(ranges)).length;
  const isToken = size <= 128 && listCodes(ranges).every(isTokenCode);
  return { isToken, canHoldDigit: digits > 0, digitless: 1 - digits / size };
}

function digitsIn(ranges: readonly Range[]): readonly Range[] {
  return ranges
    .map(([first, end]): Range => [Math.max(first, 0x30), Math.min(end, 0x39)])
    .filter(([first, end]) => first <= end);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
