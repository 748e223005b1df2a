// Seeded drawing of characters, the ground of all templates.
import type { Random } from '../../base';

export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const upper = lower.toUpperCase();
export const digits = '0123456789';
/** The order of GitHub's and npm's base 62: digits, capitals, small letters. */
export const base62 = digits + upper + lower;

/** A whole number in [0, limit). */
export function drawBelow(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** `count` characters of `alphabet`. */
export function drawFrom(random: Random, alphabet: string, count: number): string {
  let drawn = '';
  for (let at = 0; at < count; at++) drawn += alphabet.charAt(drawBelow(random, alphabet.length));
  return drawn;
}

/**
 * `count` characters of the joined alphabets, at least one of each when there is room: a key of 20 letters and
 * digits that happens to have no digit would fail its rule's checks once in a while, and so would the build.
 */
export function drawMixed(random: Random, alphabets: readonly string[], count: number): string {
  const all = alphabets.join('');
  if (count < alphabets.length) return drawFrom(random, all, count);
  const free = Array.from({ length: count }, (_, place) => place);
  const drawn = Array.from(drawFrom(random, all, count));
  for (const alphabet of alphabets) {
    const [place] = free.splice(drawBelow(random, free.length), 1);
    if (place !== undefined) drawn[place] = drawFrom(random, alphabet, 1);
  }
  return drawn.join('');
}

/** `count` bytes. */
export function drawBytes(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => drawBelow(random, 256));
}
