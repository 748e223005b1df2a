// What a reader of values is: one of the ways in which a name is given a value.
import type { Span } from '../../base';
import type { Characters } from '../characters';
import type { Assignment } from './assignment';

/** Reads values in one way, where these characters stand around the name; without a set any may, and none. */
export interface Reader {
  /** Right before the name. */
  readonly before?: Characters;
  /** Right behind it. */
  readonly behind?: Characters;
  /** Where neither quotes, closing brackets nor white space stand any more (`signBehind`). */
  readonly sign?: Characters;
  /** The name's values; undefined or none where it is given none in this way. */
  readonly read: Read;
  /** Where this one answers with no values, no other is asked. */
  readonly isLast?: true;
}

/**
 * @param allowBare whether a value may stand without quotes; asked only where one may
 * @param isNested whether the name is one of many in a run without white space
 */
export type Read = (
  text: string,
  key: Span,
  allowBare: () => boolean,
  isNested: boolean,
) => Assignment | readonly Assignment[] | undefined;
