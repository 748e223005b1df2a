// A file that was looked at: what it does with variables, and where the value stands in it.
import type { Span } from '../../base';
import type { FileSightings } from './closure';
import type { Sighting } from './types';

export interface SeenFile extends FileSightings {
  /** Counts from 1. */
  readonly lineOf: (offset: number) => number;
  /** Where the value stands. */
  readonly held: readonly Span[];
}

/** True when the literal of a sighting is where the value stands. */
export function holds({ literal }: Sighting, held: readonly Span[]): boolean {
  return literal !== undefined && held.some(({ start, end }) => literal.start <= start && end <= literal.end);
}

/** True for a definition with another literal than the value. */
export function isOther(sighting: Sighting, { held }: Pick<SeenFile, 'held'>): boolean {
  return sighting.kind === 'defines' && sighting.literal !== undefined && !holds(sighting, held);
}
