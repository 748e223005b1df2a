// Finds the literals one of which every match of a shape holds: the prefilter's words.
import type { AST } from '@eslint-community/regexpp';
import type { Anchor } from '../../engine';
import { exactTexts, joinTexts } from './exact';
import { lengthOfElement, sumOf, type Length } from './length';
import type { ParsedShape } from './parse';
import { rarityOf } from './rarity';

/** Shorter literals turn up everywhere. */
const shortest = 3;
/** More alternatives than this cost the prefilter more than they save. */
const mostAnchors = 64;

/**
 * One of these stands in every match, at its distance; empty when the shape has no literal of use.
 *
 * @param leastRarity what `rarityOf` a literal must be for it to be of use
 */
export function anchorsOf(shape: ParsedShape, leastRarity: number): readonly Anchor[] {
  const chosen = best(setsOf(shape.pattern.alternatives)) ?? [];
  return chosen.every(({ literal }) => rarityOf(literal) >= leastRarity) ? chosen : [];
}

/** Anchors one of which every match holds. */
type AnchorSet = readonly Anchor[];

function setsOf(alternatives: readonly AST.Alternative[]): AnchorSet[] {
  const [first, ...others] = alternatives;
  if (first && others.length === 0) return setsOfSequence(first.elements);
  const all: Anchor[] = [];
  for (const { elements } of alternatives) {
    const chosen = best(setsOfSequence(elements));
    if (!chosen) return [];
    all.push(...chosen);
  }
  const merged = withoutCovered(mergeEqual(all));
  return merged.length > mostAnchors ? [] : [merged];
}

function setsOfSequence(elements: readonly AST.Element[]): AnchorSet[] {
  const parts = elements.map((element) => ({ element, texts: exactTexts(element) }));
  const sets: AnchorSet[] = [];
  let distance: Length = { min: 0, max: 0 };
  parts.forEach(({ element, texts }, from) => {
    if (texts) sets.push(...runsFrom(parts.slice(from), distance));
    else sets.push(...setsInside(element).map((set) => set.map((anchor) => shift(anchor, distance))));
    distance = sumOf([distance, lengthOfElement(element)]);
  });
  return sets;
}

/** The literals that begin here, of every length that the few-texts parts allow. */
function runsFrom(
  parts: readonly { readonly element: AST.Element; readonly texts: readonly string[] | undefined }[],
  distance: Length,
): AnchorSet[] {
  const sets: AnchorSet[] = [];
  let run: readonly string[] = [''];
  const add = (texts: readonly string[]): void => {
    if (texts.every(({ length }) => length >= shortest))
      sets.push(withoutCovered(texts.map((literal) => ({ literal, ...distance }))));
  };
  for (const { element, texts } of parts) {
    const longer = texts && joinTexts(run, texts);
    if (!longer) {
      // One more character makes a word rarer: `host` is in many words, `host=` is not.
      const begun = joinTexts(run, [firstText(element)]);
      if (begun) add(begun);
      break;
    }
    run = longer;
    add(run);
  }
  return sets;
}

/** The text with which a repetition begins, if it always is the same. */
function firstText(element: AST.Element): string {
  const texts = element.type === 'Quantifier' && element.min > 0 ? exactTexts(element.element) : undefined;
  return texts?.length === 1 ? (texts[0] as string) : '';
}

function setsInside(element: AST.Element): AnchorSet[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return setsOf(element.alternatives);
  // The first round of a repetition begins where the repetition does.
  if (element.type === 'Quantifier' && element.min > 0) return setsInside(element.element);
  return [];
}

function shift({ literal, min, max }: Anchor, by: Length): Anchor {
  return { literal, min: min + by.min, max: max + by.max };
}

/** The same literal from two branches is one word with the wider window. */
function mergeEqual(anchors: readonly Anchor[]): Anchor[] {
  const merged = new Map<string, Anchor>();
  for (const anchor of anchors) {
    const other = merged.get(anchor.literal) ?? anchor;
    merged.set(anchor.literal, {
      literal: anchor.literal,
      min: Math.min(anchor.min, other.min),
      max: Math.max(anchor.max, other.max),
    });
  }
  return [...merged.values()];
}

/** Where `mysql` is looked for, `mysql2` needn't be. */
function withoutCovered(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter((anchor) => !anchors.some((other) => other !== anchor && covers(other, anchor)));
}

function covers(inner: Anchor, outer: Anchor): boolean {
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
  const widest = Math.max(...set.map(({ min, max }) => max - min));
  const longest = Math.max(...set.map(({ literal }) => literal.length));
  return rarity - Math.log2(set.length) - Math.log2(1 + widest) + longest * 0.001;
}
