// A scan of files and folders, from the options to the report.
import { setImmediate } from 'node:timers/promises';
import { type CancellationToken, neverCancelled } from '../base';
import type { Detector } from '../engine';
import { ReportCollector } from './collectReport';
import { runPool } from './pool';
import type { FileOutcome, FileTask } from './protocol';
import { createFileScanner } from './scanFile';
import type { FileResult, ScanOptions, ScanProgress, ScanReport } from './types';
import { walk } from './walk';

/** What the caller lends to a scan, and what it wants to hear while it runs. */
export interface ScanHost {
  /** The bundled worker (dist/worker.js), absolute; needed when `options.workers` is not 0. */
  readonly workerFile: string;
  /** Makes the engine for a scan in the calling thread; called at most once. */
  readonly createDetector: () => Detector;
  /** After each file. */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** For each file with findings or problems, as soon as they are known. */
  readonly onFile?: (result: FileResult) => void;
  readonly token?: CancellationToken;
}

// In the caller's thread its own work gets a turn after so many milliseconds.
const sliceLength = 15;

/**
 * Scans and reports. What could not be scanned is in the report; a cancelled scan reports what it has.
 * @throws when worker threads cannot be started
 */
export async function scan(options: ScanOptions, host: ScanHost): Promise<ScanReport> {
  const token = host.token ?? neverCancelled;
  const collector = new ReportCollector();
  const tasks = tasksOf(options, collector, token);
  const onOutcome = (task: FileTask, outcome: FileOutcome): void => {
    const result = collector.add(task, outcome);
    if (result) host.onFile?.(result);
    host.onProgress?.(collector.progress());
  };
  if (options.workers > 0) {
    const pool = {
      workerFile: host.workerFile,
      size: options.workers,
      files: fileOptions(options),
    };
    await runPool(tasks, pool, onOutcome, token);
  } else {
    await scanHere(tasks, options, host.createDetector(), onOutcome, token);
  }
  return collector.report(token.isCancellationRequested);
}

/** The walk's files; its skips go straight into the report. */
async function* tasksOf(
  options: ScanOptions,
  collector: ReportCollector,
  token: CancellationToken,
): AsyncGenerator<FileTask, void, undefined> {
  for await (const entry of walk(options)) {
    if (token.isCancellationRequested) return;
    if (entry.kind === 'skip') {
      collector.skip(entry);
    } else {
      collector.found();
      yield { path: entry.path, absolutePath: entry.absolutePath };
    }
  }
}

async function scanHere(
  tasks: AsyncIterable<FileTask>,
  options: ScanOptions,
  detector: Detector,
  onOutcome: (task: FileTask, outcome: FileOutcome) => void,
  token: CancellationToken,
): Promise<void> {
  const scanFile = createFileScanner(detector, options);
  let sliceBegan = performance.now();
  for await (const task of tasks) {
    onOutcome(task, scanFile(task, token));
    if (performance.now() - sliceBegan < sliceLength) continue;
    await setImmediate();
    sliceBegan = performance.now();
  }
}

/** Only what workers need: the path lists may be long. */
function fileOptions(options: ScanOptions): Parameters<typeof createFileScanner>[1] {
  const { maxFileSize, disabledRules, salt, fileTimeLimit, includeHarmless, ignoredFingerprints } = options;
  return {
    maxFileSize,
    disabledRules,
    salt,
    ...(fileTimeLimit !== undefined && { fileTimeLimit }),
    ...(includeHarmless !== undefined && { includeHarmless }),
    ...(ignoredFingerprints !== undefined && { ignoredFingerprints }),
  };
}
