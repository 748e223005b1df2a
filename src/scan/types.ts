// What a scan of files is asked and what it reports; plain data for the command line, the editor and the workers.
import type { Finding } from '../engine';

/** What is scanned, and how. */
export interface ScanOptions {
  /** Files and folders, absolute or relative to `root`. */
  readonly paths: readonly string[];
  /** Folder that report paths are relative to. */
  readonly root: string;
  /** minimatch globs over POSIX paths relative to `root`. */
  readonly exclude: readonly string[];
  /** Bytes; larger files are skipped and listed. */
  readonly maxFileSize: number;
  readonly respectGitignore: boolean;
  readonly disabledRules: readonly string[];
  /** Key of the fingerprints. */
  readonly salt: string;
  /** Number of worker threads; 0 scans in the calling thread. */
  readonly workers: number;
  /** Milliseconds one file may take before it is given up and listed; 20 s when left out. */
  readonly fileTimeLimit?: number;
  /** Report publishable keys and identifiers too (as hints). */
  readonly includeHarmless?: boolean;
  /** Fingerprints (under `salt`) whose findings are silenced; see ignoreFile.ts. */
  readonly ignoredFingerprints?: readonly string[];
}

/** Why a file was not scanned. `unreadable`, `timeout` and `crashed` are failures; the others are choices. */
export type SkipReason =
  | 'excluded'
  | 'gitignored'
  | 'too-large'
  | 'binary'
  | 'unreadable'
  | 'not-a-file'
  | 'symlink'
  | 'timeout'
  | 'crashed';

/** A file or folder that was left out. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
  /** More for people, for example the size or the system's error. */
  readonly detail: string;
}

/** A finding with its place in the file: zero-based lines and UTF-16 columns. */
export interface LocatedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What was found in one file. */
export interface FileResult {
  /** POSIX path relative to the root. */
  readonly path: string;
  readonly findings: readonly LocatedFinding[];
  /** What could not be judged in this file. */
  readonly problems: readonly string[];
}

/** What a scan has found, and what it left out. */
export interface ScanReport {
  /** Files with findings or problems only, sorted by path. */
  readonly files: readonly FileResult[];
  /** Single files; a skipped folder counts once. Sorted by path. */
  readonly skipped: readonly SkippedFile[];
  readonly scannedFiles: number;
  readonly scannedBytes: number;
  readonly durationMs: number;
  /** The scan ended early at the user's wish: the results are partial. */
  readonly cancelled: boolean;
  /** The ignored fingerprints that silenced something, each once; those missing here may be dead entries. */
  readonly silencedFingerprints?: readonly string[];
}

/** How far a scan is. */
export interface ScanProgress {
  readonly scannedFiles: number;
  /** Files that the walk has come upon so far. */
  readonly foundFiles: number;
  readonly findings: number;
}
