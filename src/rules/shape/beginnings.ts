// Which characters the first places of a match can hold: most places of an anchor are told from a match by a look at them.
import type { AST } from '@eslint-community/regexpp';
import { rangesOf, type Range } from './characters';
import { lengthOf } from './length';
import type { ParsedShape } from './parse';
import { writtenRanges } from './writtenRanges';

/** Places that are told of; the engine keeps a bit for each. */
const toldPlaces = 12;

/**
 * For each of the first places of a match the characters that may stand there, as the first and the last one of each
 * range (U+0080 for all that is not ASCII): `azAZ`. Empty where anything may stand, and no longer than what is told.
 */
export function beginningsOf(shape: ParsedShape, ignoreCase: boolean): readonly string[] {
  const { alternatives } = shape.pattern;
  const shortest = lengthOf(alternatives).min;
  const places: Range[][] = Array.from({ length: Math.min(toldPlaces, shortest) }, () => []);
  walkAlternatives(alternatives, new Set([0]), places);
  const told = places.map((ranges) => writtenRanges(ranges, ignoreCase));
  while (told.at(-1) === '') told.pop();
  return told;
}

/** Adds what may stand at each place when the parts begin at one of `starts`; the places at which they may end. */
function walkAlternatives(
  alternatives: readonly AST.Alternative[],
  starts: ReadonlySet<number>,
  places: readonly Range[][],
): ReadonlySet<number> {
  const ends = alternatives.map(({ elements }) =>
    elements.reduce((from, element) => walk(element, from, places), starts),
  );
  return new Set(ends.flatMap((some) => [...some]));
}

function walk(
  element: AST.Element,
  starts: ReadonlySet<number>,
  places: readonly Range[][],
): ReadonlySet<number> {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass': {
      const inside = [...starts].filter((at) => at < places.length);
      for (const at of inside) places[at]?.push(...rangesOf(element));
      return new Set(inside.map((at) => at + 1));
    }
    case 'Group':
    case 'CapturingGroup':
      return walkAlternatives(element.alternatives, starts, places);
    case 'Quantifier':
      return walkQuantifier(element, starts, places);
    case 'Assertion':
    case 'Backreference':
      return starts; // Shapes have neither; the compiler refuses them.
  }
}

function walkQuantifier(
  { element, min, max }: AST.Quantifier,
  starts: ReadonlySet<number>,
  places: readonly Range[][],
): ReadonlySet<number> {
  const ends = new Set(min === 0 ? starts : []);
  let from = starts;
  // Each round takes a character, or the rounds after it add nothing.
  for (let round = 1; round <= Math.min(max, min + places.length) && from.size > 0; round++) {
    from = walk(element, from, places);
    if (round >= min) for (const at of from) ends.add(at);
  }
  return ends;
}
