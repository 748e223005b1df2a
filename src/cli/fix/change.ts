// What became of each secret that was to be fixed.
import type { Offer, StoreStep } from '../../refactor';

/** `planned`: would be applied, were it not a dry run; `refused`: the code is as it was, for the reason given. */
export type ChangeStatus = 'applied' | 'planned' | 'refused' | 'failed';

export interface Change {
  /** As the scan reports it. */
  readonly path: string;
  /** From 0, in the text before all changes. */
  readonly line: number;
  readonly column: number;
  readonly ruleId: string;
  readonly masked: string;
  readonly status: ChangeStatus;
  /** The variable or the manager's id, where the fix got that far. */
  readonly name?: string;
  /** Why it is not applied, in full sentences. */
  readonly reason?: string;
  /** Other files that are changed with it, by their paths. */
  readonly also?: readonly string[];
  /** What the user should know, in full sentences. */
  readonly notes: readonly string[];
  /** What the user is to store first. */
  readonly toStore?: StoreStep;
}

/** A file whose text the fixes change, for showing only: every value is masked. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A change that is offered, never made: its texts are for showing only, and its path is as the scan reports paths. */
export type OfferedChange = Offer;

/** What became of all secrets of a run. */
export interface FixReport {
  /** By path and place. */
  readonly changes: readonly Change[];
  readonly files: readonly ChangedFile[];
  /** What makes the program find its secrets, where something is still missing for that. */
  readonly offers: readonly OfferedChange[];
  /** About the run as a whole, in full sentences. */
  readonly notes: readonly string[];
}
