// One file from its path to its findings: read, judge the bytes, decode, detect, locate.
import { type CancellationToken, LineMap } from '../base';
import type { Detector, DetectOptions, Finding } from '../engine';
import { startDeadline } from './deadline';
import { decode, sniff } from './decode';
import { errorCode } from './errorCode';
import type { FileOutcome, FileTask, NotScannedFile, ScannedFile } from './protocol';
import { FileReader } from './readFile';
import type { LocatedFinding, ScanOptions } from './types';

/** The part of the options that one file's scan needs; plain data that is sent to workers. */
export type FileScanOptions = Pick<
  ScanOptions,
  'maxFileSize' | 'disabledRules' | 'salt' | 'fileTimeLimit' | 'includeHarmless' | 'ignoredFingerprints'
>;

/** Scans one file; what goes wrong with it is its outcome, and nothing is thrown. */
export type FileScanner = (task: FileTask, token?: CancellationToken) => FileOutcome;

/** Milliseconds one file may take when the options do not say. */
export const defaultFileTimeLimit = 20_000;

// More than this in one file is a dump of keys: the first thousands make the point.
const maxFindings = 5000;

const binary: NotScannedFile = { kind: 'skipped', reason: 'binary', detail: 'is not text' };

/** Makes the function that scans single files. It keeps a buffer, so each thread has its own. */
export function createFileScanner(detector: Detector, options: FileScanOptions): FileScanner {
  const reader = new FileReader(options.maxFileSize);
  const ignored = new Set(options.ignoredFingerprints);
  const timeLimit = options.fileTimeLimit ?? defaultFileTimeLimit;
  const detectOptions: DetectOptions = {
    salt: options.salt,
    disabledRules: new Set(options.disabledRules),
    includeHarmless: options.includeHarmless ?? false,
    maxFindings,
  };

  const scanBytes = (bytes: Uint8Array, path: string, token?: CancellationToken): FileOutcome => {
    const kind = sniff(bytes);
    if (kind === 'undecided' && !detector.mayContain(bytes, path)) return clean(bytes.length);
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') return binary;
    const { text } = decoded;
    const deadline = startDeadline(timeLimit, token);
    const result = detector.detect({ text, path }, detectOptions, deadline.token);
    const kept = result.findings.filter((finding) => !ignored.has(finding.fingerprint));
    const silenced = result.findings.filter((finding) => ignored.has(finding.fingerprint));
    return {
      kind: 'scanned',
      bytes: bytes.length,
      findings: locate(text, kept),
      // Doubts about characters matter only where a place is shown.
      problems: kept.length > 0 ? [...decoded.problems, ...result.problems] : result.problems,
      silenced: [...new Set(silenced.map((finding) => finding.fingerprint))],
      timedOut: deadline.hasStopped(),
    };
  };

  return (task, token) => {
    const read = reader.read(task.absolutePath);
    if (read.kind === 'skipped') return read;
    try {
      return scanBytes(read.bytes, task.path, token);
    } catch (error) {
      // Nothing here should throw; if it does, the file must not look clean.
      return { kind: 'skipped', reason: 'crashed', detail: `its scan failed (${errorCode(error)})` };
    }
  };
}

function clean(bytes: number): ScannedFile {
  return { kind: 'scanned', bytes, findings: [], problems: [], silenced: [], timedOut: false };
}

/** Adds lines and columns. Most texts have no findings, so the lines are counted only here. */
function locate(text: string, findings: readonly Finding[]): readonly LocatedFinding[] {
  if (findings.length === 0) return [];
  const lines = new LineMap(text);
  return findings.map((finding) => {
    const start = lines.positionAt(finding.span.start);
    const end = lines.positionAt(finding.span.end);
    return { ...finding, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  });
}
