// What comes behind a place in a shape: characters that may be passed over, then one that must come.
import type { AST } from '@eslint-community/regexpp';
import { charactersOf, overlap, type Range, union } from './characters';
import { lengthOfElement } from './length';

export interface Follow {
  /** What may stand between, and how many of it at most. */
  readonly between: readonly Range[];
  readonly most: number;
  /** One of these comes then, none of which stands between; without it that is not known. */
  readonly then?: readonly Range[];
}

/** At the place itself. */
export const nothingYet: Follow = { between: [], most: 0 };

/** What follows where these elements come next. */
export function followedBy(follow: Follow, elements: readonly AST.Element[]): Follow {
  if (follow.then) return follow;
  return elements.reduce((known, element) => {
    if (known.then) return known;
    const characters = charactersOf(element);
    const { min } = lengthOfElement(element);
    return min > 0 && !overlap(known.between, characters)
      ? { ...known, then: characters }
      : followedByPerhaps(known, element);
  }, follow);
}

/** What follows where the element, or the rest of its repetitions, may come next. */
export function followedByPerhaps(follow: Follow, element: AST.Element): Follow {
  if (follow.then) return follow;
  return passing(follow, charactersOf(element), lengthOfElement(element).max);
}

/** What follows where so many of the characters may come first. */
export function passing(follow: Follow, characters: readonly Range[], most: number): Follow {
  return disjoint({ ...follow, between: union([...follow.between, ...characters]), most: follow.most + most });
}

/** What follows at either of two places. */
export function either(one: Follow, other: Follow): Follow {
  const between = union([...one.between, ...other.between]);
  const most = Math.max(one.most, other.most);
  return one.then && other.then
    ? disjoint({ between, most, then: union([...one.then, ...other.then]) })
    : { between, most };
}

function disjoint({ between, most, then }: Follow): Follow {
  return then && !overlap(between, then) ? { between, most, then } : { between, most };
}
