// `keylift scan`: files and folders to a report.
import { dirname, relative, resolve } from 'node:path';
import { version } from '../../../package.json';
import { builtinRules } from '../../rules';
import {
  deadEntries,
  errorCode,
  isFailure,
  type ScanReport,
  type StoredIgnoreFile,
  writeAtomically,
} from '../../scan';
import type { Command } from '../command';
import type { CommandHost } from '../commandHost';
import { exitCode, type ExitCode } from '../exitCode';
import { formats, type ReportContent, summaryLines } from '../formats';
import { exists, readIgnoreFile, requirePaths, runScan, scanOptions } from '../runScan';
import { UsageError } from '../usageError';
import { parseScanArguments, type ScanArguments } from './scanArguments';
import { scanHelp } from './scanHelp';

/** `keylift scan`. */
export const scanCommand: Command = {
  name: 'scan',
  summary: 'find credentials in files and folders',
  help: scanHelp,
  run: async (args, host) => {
    const parsed = parseScanArguments(args);
    if (parsed.help) {
      host.stdout.write(scanHelp);
      return exitCode.clean;
    }
    await checkPaths(parsed, host.workingFolder);
    const ignoreFile = await readIgnoreFile(host.workingFolder);
    const options = scanOptions(parsed, ignoreFile, host.workingFolder);
    const report = onlyShown(await runScan(options, host), parsed.all);
    const code = exitCodeFor(report);
    const content: ReportContent = {
      report,
      rules: builtinRules.rules,
      notes: notesFor(parsed, ignoreFile, report, host.workingFolder),
      lastingFingerprints: ignoreFile?.salt !== undefined,
      exitCode: code,
      version,
      verbose: parsed.verbose,
      colour: host.colour && host.stdout.isTerminal && parsed.output === undefined,
    };
    await deliver(content, parsed, host);
    return code;
  },
};

async function checkPaths({ paths, output }: ScanArguments, workingFolder: string): Promise<void> {
  await requirePaths(paths, workingFolder);
  if (output === undefined) return;
  const folder = dirname(resolve(workingFolder, output));
  if (!(await exists(folder))) throw new UsageError(`The folder of --output does not exist: ${folder}.`);
}

/** Without the hints, unless they were asked for. */
function onlyShown(report: ScanReport, all: boolean): ScanReport {
  if (all) return report;
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity !== 'hint'),
  }));
  return { ...report, files: files.filter((file) => file.findings.length > 0 || file.problems.length > 0) };
}

/** Hints never make a scan fail, even when shown. */
function exitCodeFor(report: ScanReport): ExitCode {
  if (report.cancelled) return exitCode.interrupted;
  if (report.skipped.some(({ reason }) => isFailure(reason))) return exitCode.failure;
  const warns = report.files.some((file) => file.findings.some(({ severity }) => severity !== 'hint'));
  return warns ? exitCode.findings : exitCode.clean;
}

function notesFor(
  { paths }: ScanArguments,
  ignoreFile: StoredIgnoreFile | undefined,
  report: ScanReport,
  workingFolder: string,
): readonly string[] {
  if (!ignoreFile) return [];
  const name = relative(workingFolder, ignoreFile.file);
  const notes = ignoreFile.problems.map((problem) => `${name}: ${problem}`);
  const folder = dirname(ignoreFile.file);
  const isWhole = !report.cancelled && paths.some((path) => resolve(workingFolder, path) === folder);
  const dead = isWhole ? deadEntries(ignoreFile, report.silencedFingerprints ?? []) : [];
  if (dead.length === 0) return notes;
  const list = dead.map(({ ruleId, path }) => `${ruleId} in ${path}`).join(', ');
  return [...notes, `${name}: nothing matches these entries any more, so they can be deleted: ${list}.`];
}

async function deliver(content: ReportContent, args: ScanArguments, host: CommandHost): Promise<void> {
  const text = formats[args.format](content);
  if (args.output === undefined) {
    host.stdout.write(text);
  } else {
    await writeReport(resolve(host.workingFolder, args.output), text);
  }
  // A report that a program reads must not hide from people that something went wrong.
  const wentWrong = content.exitCode === exitCode.failure || content.exitCode === exitCode.interrupted;
  if (args.output !== undefined || (args.format !== 'text' && wentWrong)) {
    host.stderr.write(summaryLines(content).join('\n') + '\n');
  }
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeAtomically(file, text);
  } catch (error) {
    throw new Error(`The report could not be written to ${file} (${errorCode(error)}).`, { cause: error });
  }
}
