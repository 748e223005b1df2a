// The end of a report for people: how much was scanned, what was left out, what failed.
import { formatBytes, isFailure, type ScanReport, type SkippedFile, skipReasonNames } from '../../scan';
import { counted } from '../counted';
import type { ReportContent } from './format';
import { printable } from './printable';

/** Lines without line breaks. Failures are always named; other skipped files only when asked for. */
export function summaryLines({ report, notes, verbose }: ReportContent): readonly string[] {
  const failed = report.skipped.filter(({ reason }) => isFailure(reason));
  const chosen = report.skipped.filter(({ reason }) => !isFailure(reason));
  const problems = report.files.flatMap((file) =>
    file.problems.map((problem) => `  ${printable(file.path)}  ${printable(problem)}`),
  );
  return [
    resultLine(report),
    scannedLine(report),
    ...listed('Uncertain:', problems),
    ...(chosen.length > 0 ? [skippedLine(chosen, verbose)] : []),
    ...(verbose ? chosen.map(skipLine) : []),
    ...listed(`Failed: ${counted(failed.length, 'path')} could not be scanned.`, failed.map(skipLine)),
    ...notes,
  ];
}

function resultLine(report: ScanReport): string {
  const files = report.files.filter(({ findings }) => findings.length > 0);
  const total = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const where =
    total === 0
      ? 'Nothing found'
      : `Found ${counted(total, 'credential')} in ${counted(files.length, 'file')}`;
  return report.cancelled ? `Interrupted. ${where} so far; the rest was not scanned.` : `${where}.`;
}

function scannedLine(report: ScanReport): string {
  const { scannedFiles, scannedBytes, durationMs } = report;
  if (scannedFiles === 0) return 'No file was scanned.';
  const seconds = (durationMs / 1000).toFixed(1);
  return `Scanned ${counted(scannedFiles, 'file')} (${formatBytes(scannedBytes)}) in ${seconds} s.`;
}

function skippedLine(skipped: readonly SkippedFile[], verbose: boolean): string {
  const counts = new Map<string, number>();
  for (const { reason } of skipped)
    counts.set(skipReasonNames[reason], (counts.get(skipReasonNames[reason]) ?? 0) + 1);
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${count} ${name}`);
  const more = verbose ? ':' : '; --verbose names them.';
  return `Skipped ${counted(skipped.length, 'path')}: ${parts.join(', ')}${more}`;
}

function skipLine({ path, reason, detail }: SkippedFile): string {
  return `  ${printable(path)}  ${skipReasonNames[reason]}: ${printable(detail)}`;
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}
