// What differs between the Node and the browser build, given by the entry points.
import type { Uri } from 'vscode';
import type { CancellationToken } from '../base';
import type { EnvFiles, ExposureProbe } from '../expose';
import type { CommandRunner } from '../refactor';
import type { FileResult, ScanOptions, ScanProgress, ScanReport } from '../scan';
import type { SendRequest } from './live/sendRequest';

/** A scan of one folder; `paths`, `root` and `workers` are the scanner's own business. */
export interface FolderScan {
  readonly folder: Uri;
  readonly options: Omit<ScanOptions, 'paths' | 'root' | 'workers'>;
  readonly onProgress: (progress: ScanProgress) => void;
  readonly onFile: (file: FileResult) => void;
  readonly token: CancellationToken;
}

/** Scans one folder of the workspace. */
export type FolderScanner = (scan: FolderScan) => Promise<ScanReport>;

export interface Platform {
  /** Asks git and the disk how far a secret got; missing where no programs run (browser). */
  readonly exposureProbe?: ExposureProbe;
  /** Looks after .env files on this machine's disk; missing in the browser. */
  readonly envFiles?: EnvFiles;
  /** Scans folders on this machine's disk in worker threads; missing where there are none (browser). */
  readonly scanDiskFolder?: FolderScanner;
  /** Sends the request of a live check; missing where the browser forbids it. */
  readonly sendRequest?: SendRequest;
  /** Runs programs in a folder (an absolute path) of this machine; missing where there are none (browser). */
  readonly commandRunner?: (folder: string) => CommandRunner;
}
