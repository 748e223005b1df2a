// Random texts that a shape matches: the other direction of a regular expression, for tests.
import type { AST } from '@eslint-community/regexpp';
import type { Random } from '../base';
import { rangesOf, sizeOf, type Range } from './shape/characters';
import { parseShape } from './shape/parse';

/** Draws a text; the same random gives the same text. */
export type Generator = (random: Random) => string;

/**
 * Makes texts that the whole shape matches. Repetitions with a wide bound are kept near their lower end, and
 * characters printable where the shape lets them be.
 *
 * @throws SyntaxError when the shape is no regular expression.
 */
export function matchGenerator(shape: string): Generator {
  const parsed = parseShape(shape);
  if (typeof parsed === 'string') throw new SyntaxError(parsed);
  return ofAlternatives(parsed.pattern.alternatives);
}

/** Longer repetitions would only make the texts larger, not more telling. */
const mostExtraRounds = 40;

function ofAlternatives(alternatives: readonly AST.Alternative[]): Generator {
  const sequences = alternatives.map(({ elements }) => elements.map(ofElement));
  return (random) => (sequences[below(random, sequences.length)] ?? []).map((part) => part(random)).join('');
}

function ofElement(element: AST.Element): Generator {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return ofRanges(rangesOf(element));
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return ofQuantifier(element);
    case 'Assertion':
    case 'Backreference':
      return () => ''; // Shapes have neither; the compiler refuses them.
  }
}

function ofQuantifier({ element, min, max }: AST.Quantifier): Generator {
  const once = ofElement(element);
  const extra = Math.min(max - min, mostExtraRounds);
  return (random) =>
    Array.from({ length: min + below(random, extra + 1) }, () => once(random)).join('');
}

function ofRanges(ranges: readonly Range[]): Generator {
  const usable = [clip(ranges, 0x21, 0x7e), clip(ranges, 0, 0x2ff), ranges].find((some) => sizeOf(some) > 0) ?? [];
  const size = sizeOf(usable);
  return (random) => {
    let rest = below(random, size);
    for (const [first, last] of usable) {
      if (rest <= last - first) return String.fromCharCode(first + rest);
      rest -= last - first + 1;
    }
    return ''; // An empty class matches nothing at all.
  };
}

function clip(ranges: readonly Range[], first: number, last: number): Range[] {
  return ranges.flatMap(([from, to]): Range[] =>
    from > last || to < first ? [] : [[Math.max(from, first), Math.min(to, last)]],
  );
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}
