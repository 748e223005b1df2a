// What the pool and its workers say to each other: plain data.
import type { LocatedFinding, SkipReason } from './types';
import type { FileScanOptions } from './scanFile';

/** `workerData` of a new worker. */
export interface WorkerStart {
  readonly options: FileScanOptions;
  /** One shared number: how many files the worker has begun. Tells which file a thread hangs in or died of. */
  readonly begun: Int32Array;
}

/** One file to scan. A worker is sent lists of them and answers in order. */
export interface FileTask {
  /** As reported. */
  readonly path: string;
  readonly absolutePath: string;
}

/** What was found in a file. */
export interface ScannedFile {
  readonly kind: 'scanned';
  readonly bytes: number;
  readonly findings: readonly LocatedFinding[];
  readonly problems: readonly string[];
  /** Ignored fingerprints that were met. */
  readonly silenced: readonly string[];
  /** The time limit cut the file short; the findings are those of its beginning. */
  readonly timedOut: boolean;
}

/** Why a file was left out. */
export interface NotScannedFile {
  readonly kind: 'skipped';
  readonly reason: SkipReason;
  readonly detail: string;
}

/** What became of a file. */
export type FileOutcome = ScannedFile | NotScannedFile;

/** A worker's messages: `ready` once, then the outcomes of its tasks, some at a time, in the order of the tasks. */
export type WorkerMessage =
  { readonly kind: 'ready' } | { readonly kind: 'outcomes'; readonly outcomes: readonly FileOutcome[] };
