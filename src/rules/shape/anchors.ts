// Finds the literals one of which every match of a shape holds: the prefilter's words.
import type { AST } from '@eslint-community/regexpp';
import type { Anchor } from '../../engine';
import { charactersOf, listCodes, overlap, type Range, sizeOf, union } from './characters';
import { exactTexts, joinTexts } from './exact';
import { either, type Follow, followedBy, followedByPerhaps, longestWay, nothingYet, passing } from './follow';
import { lengthOfElement, sumOf, type Length } from './length';
import type { ParsedShape } from './parse';
import { rarityOf } from './rarity';
import { mostPassed, readRanges, writtenRanges } from './writtenRanges';

/** Shorter literals turn up everywhere. */
const shortest = 3;
/** More alternatives than this cost the prefilter more than they save. */
const mostAnchors = 64;

/**
 * One of these stands in every match, at its distance; empty when the shape has no literal of use.
 *
 * @param leastRarity what a literal's `rarityOf` must be for it to be of use, less what its window of places costs
 */
export function anchorsOf(shape: ParsedShape, leastRarity: number, ignoreCase = false): readonly Anchor[] {
  const chosen = best(setsOf(shape.pattern.alternatives, [])) ?? [];
  if (chosen.some(({ literal, min, max }) => rarityOf(literal) - bitsOfWindow(min, max) < leastRarity)) return [];
  return chosen.map(({ literal, min, max, before, follow }) => {
    const told = min < max ? writtenRanges(before, ignoreCase, mostPassed) : '';
    const after = writtenFollow(follow, ignoreCase);
    return { literal, min, max, ...(told !== '' && { before: told }), ...(after && { after }) };
  });
}

/** Undefined where it tells nothing, or too long a way must be gone for it. */
function writtenFollow({ between, least, most, then }: Follow, ignoreCase: boolean): Anchor['after'] {
  if (!then || most > longestWay) return undefined;
  const written = {
    between: writtenRanges(between, ignoreCase, mostPassed),
    ...(least > 0 && { least }),
    most,
    then: writtenRanges(then, ignoreCase),
  };
  const isTold = written.then !== '' && (between.length === 0 || written.between !== '');
  return isTold && !overlap(readRanges(written.between), readRanges(written.then)) ? written : undefined;
}

/** Distances from a match's start, and what can stand there until then. */
interface Lead extends Length {
  readonly before: readonly Range[];
}

interface Found extends Lead {
  readonly literal: string;
  readonly follow: Follow;
}

/** Literals one of which every match holds. */
type AnchorSet = readonly Found[];

/** @param behind what comes next where one of the alternatives ends */
function setsOf(alternatives: readonly AST.Alternative[], behind: readonly AST.Element[]): AnchorSet[] {
  const [first, ...others] = alternatives;
  if (first && others.length === 0) return setsOfSequence(first.elements, behind);
  const all: Found[] = [];
  for (const { elements } of alternatives) {
    const chosen = best(setsOfSequence(elements, behind));
    if (!chosen) return [];
    all.push(...chosen);
  }
  const merged = withoutCovered(mergeEqual(all));
  return merged.length > mostAnchors ? [] : [merged];
}

function setsOfSequence(elements: readonly AST.Element[], behind: readonly AST.Element[]): AnchorSet[] {
  const parts = partsOf(elements);
  const partsBehind = partsOf(behind);
  const sets: AnchorSet[] = [];
  let lead: Lead = { min: 0, max: 0, before: [] };
  parts.forEach(({ element, texts }, from) => {
    const next = [...elements.slice(from + 1), ...behind];
    if (texts) sets.push(...runsFrom([...parts.slice(from), ...partsBehind], lead));
    else sets.push(...setsInside(element, next).map((set) => set.map((found) => shift(found, lead))));
    lead = {
      ...sumOf([lead, lengthOfElement(element)]),
      before: union([...lead.before, ...charactersOf(element)]),
    };
  });
  return sets;
}

/** An element, and all it can match if that is little. */
interface Part {
  readonly element: AST.Element;
  readonly texts: readonly string[] | undefined;
}

function partsOf(elements: readonly AST.Element[]): readonly Part[] {
  return elements.map((element) => ({ element, texts: exactTexts(element) }));
}

/** The literals that begin here, of every length that the few-texts parts allow. */
function runsFrom(parts: readonly Part[], lead: Lead): AnchorSet[] {
  const sets: AnchorSet[] = [];
  const elements = parts.map(({ element }) => element);
  let run: readonly string[] = [''];
  const add = (texts: readonly string[] | undefined, follow: Follow): void => {
    if (texts?.every(({ length }) => length >= shortest))
      sets.push(withoutCovered(texts.map((literal) => ({ literal, ...lead, follow }))));
  };
  for (const [index, { texts }] of parts.entries()) {
    const longer = texts && joinTexts(run, texts);
    if (!longer) {
      // One more character makes a word rarer: `host` is in many words, `host=` is not.
      const first = firstTexts(elements.slice(index));
      add(first.texts && joinTexts(run, first.texts), first.follow);
      break;
    }
    run = longer;
    add(run, followedBy(nothingYet, elements.slice(index + 1)));
  }
  return sets;
}

/** So many characters that may come next are told apart. */
const mostFirst = 6;

/** With which characters the elements begin, if these are few, and what follows then. */
function firstTexts(elements: readonly AST.Element[]): {
  readonly texts?: readonly string[];
  readonly follow: Follow;
} {
  const known = beginningOf(elements);
  if (!known || sizeOf(known.ranges) > mostFirst) return { follow: nothingYet };
  const texts = listCodes(known.ranges).map((code) => String.fromCharCode(code).toLowerCase());
  // How much of the first elements is left is not known.
  const begun = elements.slice(0, known.count).reduce(followedByPerhaps, nothingYet);
  return { texts: [...new Set(texts)], follow: followedBy(begun, elements.slice(known.count)) };
}

/** The first characters of all elements up to one that must come; undefined when none must. */
function beginningOf(
  elements: readonly AST.Element[],
): { readonly ranges: readonly Range[]; readonly count: number } | undefined {
  const ranges: Range[] = [];
  for (const [index, element] of elements.entries()) {
    ranges.push(...firstOf(element));
    if (lengthOfElement(element).min > 0) return { ranges: union(ranges), count: index + 1 };
  }
  return undefined;
}

/** What an element's matches can begin with; not of those that match nothing. */
function firstOf(element: AST.Element): readonly Range[] {
  if (element.type === 'Quantifier') return firstOf(element.element);
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return charactersOf(element);
  return element.alternatives.flatMap(({ elements }) => {
    const known = beginningOf(elements);
    return known ? known.ranges : elements.flatMap(firstOf);
  });
}

/** @param behind what comes next */
function setsInside(element: AST.Element, behind: readonly AST.Element[]): AnchorSet[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return setsOf(element.alternatives, behind);
  // The first round of a repetition begins where the repetition does, and another may come next.
  if (element.type !== 'Quantifier' || element.min === 0) return [];
  return setsInside(element.element, element.max > 1 ? [again(element), ...behind] : behind);
}

/** The further rounds of a repetition, which may be none. */
function again(element: AST.Quantifier): AST.Quantifier {
  return { ...element, min: 0 };
}

function shift({ literal, min, max, before, follow }: Found, by: Lead): Found {
  return {
    literal,
    min: min + by.min,
    max: max + by.max,
    before: union([...by.before, ...before]),
    follow,
  };
}

/** The same literal from two branches is one word with the wider window. */
function mergeEqual(anchors: readonly Found[]): Found[] {
  const merged = new Map<string, Found>();
  for (const anchor of anchors) {
    const other = merged.get(anchor.literal) ?? anchor;
    merged.set(anchor.literal, {
      literal: anchor.literal,
      min: Math.min(anchor.min, other.min),
      max: Math.max(anchor.max, other.max),
      before: union([...anchor.before, ...other.before]),
      follow: either(anchor.follow, other.follow),
    });
  }
  return [...merged.values()];
}

/** Where `mysql` is looked for, `mysql2` needn't be; what stands before the longer one then stands before the shorter. */
function withoutCovered(anchors: readonly Found[]): Found[] {
  const left = anchors.filter((anchor) => !anchors.some((other) => other !== anchor && covers(other, anchor)));
  return left.map((anchor) => {
    const covered = anchors.filter((other) => other !== anchor && covers(anchor, other));
    return {
      ...anchor,
      before: union([...anchor.before, ...covered.flatMap(beforeIn(anchor))]),
      follow: covered.map(followIn(anchor)).reduce(either, anchor.follow),
    };
  });
}

/** What follows the inner literal where it stands in an outer one. */
function followIn({ literal }: Found): (outer: Found) => Follow {
  return (outer) => {
    const rest = outer.literal.slice(outer.literal.indexOf(literal) + literal.length);
    const ending = endingIn(rest);
    return ending.then ? ending : passing(outer.follow, inBothCases(rest), rest.length);
  };
}

/** What follows where this does: its last character comes behind the others. */
function endingIn(rest: string): Follow {
  const [before, last] = [rest.slice(0, -1), rest.slice(-1)];
  const follow: Follow = { between: inBothCases(before), least: 0, most: before.length };
  return last === '' || before.includes(last) ? follow : { ...follow, then: inBothCases(last) };
}

/** What stands before the inner literal where it stands in an outer one. */
function beforeIn({ literal }: Found): (outer: Found) => readonly Range[] {
  return (outer) => {
    const own = outer.literal.slice(0, outer.literal.indexOf(literal));
    return [...outer.before, ...inBothCases(own)];
  };
}

/** A literal is lower case, whichever the shape has. */
function inBothCases(text: string): readonly Range[] {
  return Array.from(text + text.toUpperCase(), (character): Range => {
    const code = character.charCodeAt(0);
    return [code, code];
  });
}

function covers(inner: Found, outer: Found): boolean {
  const at = outer.literal.indexOf(inner.literal);
  return at >= 0 && inner.min <= outer.min + at && outer.max + at <= inner.max;
}

function best(sets: readonly AnchorSet[]): AnchorSet | undefined {
  let chosen: AnchorSet | undefined;
  let highest = -Infinity;
  for (const set of sets) {
    const worth = worthOf(set);
    if (worth > highest) [chosen, highest] = [set, worth];
  }
  return chosen;
}

/** Rare all together is good; many literals and a wide window of places to try are not. */
function worthOf(set: AnchorSet): number {
  const rarity = -Math.log2(set.reduce((sum, { literal }) => sum + 2 ** -rarityOf(literal), 0));
  const widest = Math.max(...set.map(({ min, max }) => bitsOfWindow(min, max)));
  const longest = Math.max(...set.map(({ literal }) => literal.length));
  return rarity - Math.log2(set.length) - widest + longest * 0.001;
}

/** A literal that may stand so far apart from the start tells of so many places, each of which is tried. */
function bitsOfWindow(min: number, max: number): number {
  return Math.log2(1 + max - min);
}
