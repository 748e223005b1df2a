// Random texts that a shape matches: the other direction of a regular expression, for tests.
import type { AST } from '@eslint-community/regexpp';
import type { Random } from '../base';
import { listCodes, rangesOf, sizeOf, type Range } from './shape/characters';
import { parseShape } from './shape/parse';

/**
 * A text that the whole shape matches. Repetitions without much of a bound are kept short, characters printable
 * where the shape lets them be. The same random gives the same text.
 *
 * @throws SyntaxError when the shape is no regular expression.
 */
export function generateMatch(shape: string, random: Random): string {
  const parsed = parseShape(shape);
  if (typeof parsed === 'string') throw new SyntaxError(parsed);
  return fromAlternatives(parsed.pattern.alternatives, random);
}

/** Longer repetitions would only make the texts larger, not more telling. */
const mostExtraRounds = 40;

function fromAlternatives(alternatives: readonly AST.Alternative[], random: Random): string {
  const chosen = alternatives[below(random, alternatives.length)];
  return (chosen?.elements ?? []).map((element) => fromElement(element, random)).join('');
}

function fromElement(element: AST.Element, random: Random): string {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return fromRanges(rangesOf(element), random);
    case 'Group':
    case 'CapturingGroup':
      return fromAlternatives(element.alternatives, random);
    case 'Quantifier': {
      const extra = Math.min(element.max - element.min, mostExtraRounds);
      const rounds = element.min + below(random, extra + 1);
      return Array.from({ length: rounds }, () => fromElement(element.element, random)).join('');
    }
    case 'Assertion':
    case 'Backreference':
      return ''; // Shapes have neither; the compiler refuses them.
  }
}

function fromRanges(ranges: readonly Range[], random: Random): string {
  const printable = clip(ranges, 0x21, 0x7e);
  const usable = printable.length > 0 ? printable : clip(ranges, 0, 0x2ff);
  const codes = listCodes(usable.length > 0 ? usable : ranges.slice(0, sizeOf(ranges) > 0 ? 1 : 0));
  return String.fromCharCode(codes[below(random, codes.length)] ?? 0);
}

function clip(ranges: readonly Range[], first: number, last: number): Range[] {
  return ranges.flatMap(([from, to]): Range[] =>
    from > last || to < first ? [] : [[Math.max(from, first), Math.min(to, last)]],
  );
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}
