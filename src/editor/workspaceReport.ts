// What a scan of the workspace came to, over all of its folders, and the sentence that tells it. Pure.
import { isFailure, type ScanReport, type SkippedFile } from '../scan';
import { count } from './messages';

/** The scan of all folders, added up. */
export interface WorkspaceReport {
  readonly scannedFiles: number;
  readonly filesWithSecrets: number;
  readonly secrets: number;
  /** Paths begin with the folder's name when there are several folders. */
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly string[];
  readonly durationMs: number;
  readonly cancelled: boolean;
}

/** One sentence on a finished scan. */
export function summaryOf(report: WorkspaceReport): string {
  const seconds = (report.durationMs / 1000).toFixed(1);
  const found =
    report.secrets === 0
      ? 'no secrets'
      : `${count(report.secrets, 'secret')} in ${count(report.filesWithSecrets, 'file')}`;
  const failures = report.skipped.filter((file) => isFailure(file.reason)).length;
  return [
    `${report.cancelled ? 'Scan cancelled: ' : ''}${count(report.scannedFiles, 'file')} scanned in ${seconds} s, ${found}.`,
    report.skipped.length > 0 ? `${count(report.skipped.length, 'entry', 'entries')} skipped.` : '',
    failures > 0 ? `${count(failures, 'file')} could not be scanned.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Adds the folders up. @param named whether paths begin with the folder's name */
export function addUp(
  reports: readonly { readonly folder: { readonly name: string }; readonly report: ScanReport }[],
  named: boolean,
  durationMs: number,
  cancelled: boolean,
): WorkspaceReport {
  const prefix = (folder: { readonly name: string }): string => (named ? `${folder.name}/` : '');
  const withFindings = reports.flatMap(({ report }) =>
    report.files.filter((file) => file.findings.length > 0),
  );
  return {
    scannedFiles: reports.reduce((sum, { report }) => sum + report.scannedFiles, 0),
    filesWithSecrets: withFindings.length,
    secrets: withFindings.reduce((sum, file) => sum + file.findings.length, 0),
    skipped: reports.flatMap(({ folder, report }) =>
      report.skipped.map((file) => ({ ...file, path: prefix(folder) + file.path })),
    ),
    problems: reports.flatMap(({ folder, report }) =>
      report.files.flatMap((file) =>
        file.problems.map((problem) => `${prefix(folder)}${file.path}: ${problem}`),
      ),
    ),
    durationMs,
    cancelled,
  };
}
