// What all commands that scan have in common: their paths, the ignore file, the scan with its progress.
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDetector } from '../engine';
import { builtinRules } from '../rules';
import {
  errorCode,
  findIgnoreFile,
  ignoreFileName,
  scan,
  type ScanOptions,
  type ScanReport,
  type StoredIgnoreFile,
} from '../scan';
import type { CommandHost } from './commandHost';
import { ProgressLine } from './progress';
import { UsageError } from './usageError';

/** What the arguments decide of a scan. */
export interface ScanWish {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxSize: number;
  readonly respectGitignore: boolean;
  readonly workers: number;
  /** Publishable keys and identifiers too. */
  readonly all: boolean;
}

/** Mistakes that would spoil a long scan are told before it. @throws UsageError that names what is missing */
export async function requirePaths(paths: readonly string[], workingFolder: string): Promise<void> {
  const missing: string[] = [];
  for (const path of paths) if (!(await exists(resolve(workingFolder, path)))) missing.push(path);
  if (missing.length > 0) throw new UsageError(`There is no such file or folder: ${missing.join(', ')}.`);
}

/** False only for what is surely not there. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    // Anything else, such as a missing permission, is reported with the results.
    return errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR';
  }
}

/** The ignore file that holds in a folder. @throws when it is there but can't be read */
export async function readIgnoreFile(folder: string): Promise<StoredIgnoreFile | undefined> {
  try {
    return await findIgnoreFile(folder);
  } catch (error) {
    throw new Error(`${ignoreFileName} can't be read (${errorCode(error)}).`, { cause: error });
  }
}

/** The options of a scan of the working folder. Without an ignore file the fingerprints hold for this scan only. */
export function scanOptions(
  wish: ScanWish,
  ignoreFile: StoredIgnoreFile | undefined,
  workingFolder: string,
): ScanOptions {
  return {
    paths: wish.paths,
    root: workingFolder,
    exclude: wish.exclude,
    maxFileSize: wish.maxSize,
    respectGitignore: wish.respectGitignore,
    disabledRules: [],
    salt: ignoreFile?.salt ?? randomBytes(16).toString('hex'),
    workers: wish.workers,
    includeHarmless: wish.all,
    ignoredFingerprints: ignoreFile?.entries.map(({ fingerprint }) => fingerprint) ?? [],
  };
}

/** Scans, with a line of progress on a terminal. */
export async function runScan(options: ScanOptions, host: CommandHost): Promise<ScanReport> {
  const progress = new ProgressLine(host.stderr);
  try {
    return await scan(options, {
      workerFile: host.workerFile,
      createDetector: () => createDetector(builtinRules),
      onProgress: (now) => progress.update(now),
      token: host.token,
    });
  } finally {
    progress.clear();
  }
}
