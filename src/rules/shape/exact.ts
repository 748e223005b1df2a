// The texts that a part of a shape can match, when they are few.
import type { AST } from '@eslint-community/regexpp';
import { listCodes, rangesOf, sizeOf } from './characters';

/** Above so many texts a part counts as open: each becomes a word of the prefilter. */
const mostTexts = 16;

/** All texts the element matches, lower case, without doubles; undefined when they are many or endless. */
export function exactTexts(element: AST.Element): readonly string[] | undefined {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass': {
      const ranges = rangesOf(element);
      // Twice as many: `[Pp]` is one letter once case is gone.
      if (sizeOf(ranges) > 2 * mostTexts) return undefined;
      return few(listCodes(ranges).map((code) => String.fromCharCode(code).toLowerCase()));
    }
    case 'Group':
    case 'CapturingGroup':
      return exactOfAlternatives(element.alternatives);
    case 'Quantifier':
      return exactOfQuantifier(element);
    case 'Assertion':
      return [''];
    case 'Backreference':
      return undefined;
  }
}

/** Every text of `heads` followed by every text of `tails`; undefined when they are too many. */
export function joinTexts(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > mostTexts * mostTexts) return undefined;
  return few(heads.flatMap((head) => tails.map((tail) => head + tail)));
}

function exactOfAlternatives(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const { elements } of alternatives) {
    const texts = exactOfSequence(elements);
    if (!texts) return undefined;
    all.push(...texts);
  }
  return few(all);
}

function exactOfSequence(elements: readonly AST.Element[]): readonly string[] | undefined {
  let texts: readonly string[] | undefined = [''];
  for (const element of elements) {
    const tails = exactTexts(element);
    texts = texts && tails && joinTexts(texts, tails);
  }
  return texts;
}

function exactOfQuantifier({ element, min, max }: AST.Quantifier): readonly string[] | undefined {
  const once = exactTexts(element);
  if (!once || max > mostTexts) return undefined;
  let texts: readonly string[] | undefined = [''];
  let all: readonly string[] | undefined = min === 0 ? texts : [];
  for (let count = 1; count <= max; count++) {
    texts = texts && joinTexts(texts, once);
    if (count >= min) all = texts && all && few([...all, ...texts]);
  }
  return all;
}

function few(texts: readonly string[]): readonly string[] | undefined {
  const distinct = [...new Set(texts)];
  return distinct.length > mostTexts ? undefined : distinct;
}
