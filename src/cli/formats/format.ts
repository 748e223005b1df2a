// What a format is given and gives.
import type { CompiledRule } from '../../engine';
import type { ScanReport } from '../../scan';
import type { ExitCode } from '../exitCode';

/** What the formats of `keylift scan` write. */
export interface ReportContent {
  /** Holds only what is to be shown. */
  readonly report: ScanReport;
  readonly rules: readonly CompiledRule[];
  /** About the scan as a whole, in full sentences; no failures. */
  readonly notes: readonly string[];
  /** True when fingerprints are keyed by the repository's own salt, and so are the same in every scan. */
  readonly lastingFingerprints: boolean;
  readonly exitCode: ExitCode;
  /** Keylift's version. */
  readonly version: string;
  /** Name every skipped file. */
  readonly verbose: boolean;
  readonly colour: boolean;
}

/** Gives the whole report as text that ends with a line break. */
export type Format = (content: ReportContent) => string;
