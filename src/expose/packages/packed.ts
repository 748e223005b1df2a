// A file that goes out with a package, and the change that would keep it in.
import type { PublishedFact } from '../../respond';

export interface Packed extends PublishedFact {
  /** Missing where leaving the file out takes thought. */
  readonly leaveOut?: LeaveOut;
}

/** `file` is relative to the package's folder; what `publishedBy` gives is absolute. */
export type LeaveOut =
  /** A file of patterns, and the line to add to it. */
  | { readonly kind: 'pattern'; readonly file: string; readonly line: string }
  /** A package.json whose `files` take it along, and the file's path from there. */
  | { readonly kind: 'manifest'; readonly file: string; readonly path: string };
