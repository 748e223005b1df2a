// A file that goes out with a package, and the line that would keep it in.
import type { PublishedFact } from '../../respond';

export interface Packed extends PublishedFact {
  /** A file of patterns, and the line to add to it; missing where leaving the file out takes thought. */
  readonly leaveOut?: {
    /** Relative to the package's folder; what `publishedBy` gives is absolute. */
    readonly file: string;
    readonly line: string;
  };
}
