// Scans the opened folder with our own command line and tells what it found: counts and masks, never values.
import { spawn } from 'node:child_process';
import { inRepository } from '../repository';

/** One finding of the command line's JSON report; `line` counts from 1. */
export interface ReportedFinding {
  readonly path: string;
  readonly line: number;
  readonly ruleId: string;
  readonly masked: string;
}

/** What `keylift scan --format json` reported. */
export interface FolderScan {
  readonly findings: readonly ReportedFinding[];
  readonly scannedFiles: number;
  /** Files that were left out on purpose or could not be read. */
  readonly skipped: number;
  readonly complete: boolean;
}

/**
 * Scans `folder` (absolute).
 *
 * @throws Error with the command line's own words when it gives no report.
 */
export async function scanFolder(folder: string): Promise<FolderScan> {
  const { code, stdout, stderr } = await runCommandLine(folder);
  const scan = parseReport(stdout);
  if (scan === undefined)
    throw new Error(`The scan failed with code ${code}: ${stderr.trim() || 'no report'}`);
  return scan;
}

/** The lines that tell a scan's result: each finding, then counts by type. */
export function describeScan(scan: FolderScan): string[] {
  const { findings } = scan;
  const files = countBy(findings, ({ path }) => path);
  const types = countBy(findings, ({ ruleId }) => ruleId);
  const shown = findings.slice(0, longestList);
  const width = Math.max(0, ...shown.map(({ path, line }) => `${path}:${line}`.length));
  return [
    `Scanned ${plural(scan.scannedFiles, 'file')}: ${plural(findings.length, 'secret')} in ${plural(files.length, 'file')}.`,
    ...shown.map(
      ({ path, line, ruleId, masked }) => `  ${`${path}:${line}`.padEnd(width)}  ${ruleId}  ${masked}`,
    ),
    ...(shown.length < findings.length ? [`  … and ${findings.length - shown.length} more`] : []),
    ...(types.length === 0 ? [] : ['By type:', ...list(types)]),
    ...(findings.length > longestList ? ['By file:', ...list(files)] : []),
    ...(scan.skipped === 0
      ? []
      : [`Left out: ${plural(scan.skipped, 'file or folder', 'files and folders')}.`]),
    ...(scan.complete ? [] : ['The scan is not complete: see what `npx keylift scan` lists.']),
  ];
}

const longestList = 40;

function list(counts: readonly (readonly [string, number])[]): string[] {
  const lines = counts
    .slice(0, longestList)
    .map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`);
  return counts.length > longestList ? [...lines, `  … and ${counts.length - longestList} more`] : lines;
}

/** Most frequent first; equal counts in order of name. */
function countBy(
  findings: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0]));
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runCommandLine(folder: string): Promise<CommandResult> {
  const args = [inRepository('dist', 'cli.js'), 'scan', '--format', 'json', '.'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function parseReport(text: string): FolderScan | undefined {
  const report = asRecord(parseJson(text));
  const summary = asRecord(report?.['summary']);
  const findings = report?.['findings'];
  if (summary === undefined || !Array.isArray(findings)) return undefined;
  return {
    findings: findings.map(readFinding),
    scannedFiles: Number(summary['scannedFiles']),
    skipped: Number(summary['skipped']),
    complete: report?.['complete'] === true,
  };
}

function readFinding(value: unknown): ReportedFinding {
  const { path, line, ruleId, masked } = asRecord(value) ?? {};
  return { path: String(path), line: Number(line), ruleId: String(ruleId), masked: String(masked) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
