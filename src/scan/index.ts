// Scanning files: the walk, the workers, the report and the ignore file.
export { writeAtomically } from './atomicFile';
export { type DecodedText, type DecodeResult, decode, type Encoding } from './decode';
export { errorCode } from './errorCode';
export { compileExcludes, defaultExcludes, type Excludes } from './exclude';
export { exists } from './exists';
export { formatBytes } from './formatBytes';
export { isGitignored } from './isGitignored';
export { type IgnoreScope, nestScope, nothingIgnored } from './gitignore';
export {
  addIgnoreEntry,
  deadEntries,
  type IgnoreEntry,
  type IgnoreFile,
  ignoreFileName,
  parseIgnoreFile,
} from './ignoreFile';
export { findIgnoreFile, type StoredIgnoreFile } from './ignoreStore';
export type { WorkerStart } from './protocol';
export { scan, type ScanHost } from './scan';
export type { FileScanOptions } from './scanFile';
export { serveFiles } from './serveFiles';
export { defaultMaxFileSize, isFailure, skipReasonNames } from './skipReasons';
export type {
  FileResult,
  LocatedFinding,
  ScanOptions,
  ScanProgress,
  ScanReport,
  SkippedFile,
  SkipReason,
} from './types';
export { walk, type WalkOptions } from './walk';
