// What a format of `keylift fix` is given.
import type { ScanReport } from '../../scan';
import type { ExitCode } from '../exitCode';
import type { FixReport } from './change';

/** What the formats of `keylift fix` write. */
export interface FixContent extends FixReport {
  readonly scan: ScanReport;
  readonly backend: string;
  readonly dryRun: boolean;
  readonly exitCode: ExitCode;
  /** Keylift's version. */
  readonly version: string;
}
