// What comes behind a place in a shape: characters that may be passed over, then one that must come.
import type { AST } from '@eslint-community/regexpp';
import { charactersOf, overlap, type Range, union } from './characters';
import { lengthOfElement } from './length';
import { frequencyOf } from './rarity';

export interface Follow {
  /** What stands between, and how many of it at least and at most. */
  readonly between: readonly Range[];
  readonly least: number;
  readonly most: number;
  /** One of these comes then, none of which stands between; without it that is not known. */
  readonly then?: readonly Range[];
}

/** Code units between a place and what must follow it: beyond, it is hardly worth going on. */
export const longestWay = 300;

/** At the place itself. */
export const nothingYet: Follow = { between: [], least: 0, most: 0 };

/** What follows where these elements come next: of the places that must come, one that tells the most. */
export function followedBy(follow: Follow, elements: readonly AST.Element[]): Follow {
  if (follow.then) return follow;
  let told: Follow | undefined;
  let passed = follow;
  for (const element of elements) {
    if (passed.most > longestWay) break;
    const characters = charactersOf(element);
    const { min, max } = lengthOfElement(element);
    if (min > 0 && !overlap(passed.between, characters)) {
      const here = { ...passed, then: characters };
      if (!told || bitsOf(here) >= bitsOf(told) + bitsOfGoingOn) told = here;
    }
    passed = passing(passed, characters, max, min);
  }
  return told ?? passed;
}

/** So much more a place must tell than one before it. */
const bitsOfGoingOn = 2;

/** Of characters that are no others' rest: what stops them is never certain. */
const mostFrequent = 0.98;

/** About the logarithm, base 2, of how many places there are for one that has this behind it. */
function bitsOf({ between, least, then = [] }: Follow): number {
  const passed = Math.min(frequencyOf(between), mostFrequent);
  return -least * Math.log2(passed || 1) - Math.log2(frequencyOf(then) / (1 - passed));
}

/** What follows where the element, or the rest of its repetitions, may come next. */
export function followedByPerhaps(follow: Follow, element: AST.Element): Follow {
  if (follow.then) return follow;
  return passing(follow, charactersOf(element), lengthOfElement(element).max);
}

/** What follows where so many of the characters may come first. */
export function passing(follow: Follow, characters: readonly Range[], most: number, least = 0): Follow {
  return disjoint({
    ...follow,
    between: union([...follow.between, ...characters]),
    least: follow.least + least,
    most: follow.most + most,
  });
}

/** What follows at either of two places. */
export function either(one: Follow, other: Follow): Follow {
  const between = union([...one.between, ...other.between]);
  const least = Math.min(one.least, other.least);
  const most = Math.max(one.most, other.most);
  return one.then && other.then
    ? disjoint({ between, least, most, then: union([...one.then, ...other.then]) })
    : { between, least, most };
}

function disjoint({ between, least, most, then }: Follow): Follow {
  return then && !overlap(between, then) ? { between, least, most, then } : { between, least, most };
}
