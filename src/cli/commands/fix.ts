// `keylift fix`: files and folders to code that looks its secrets up.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { createDetector } from '../../engine';
import { createRefactorer, type Refactorer } from '../../refactor';
import { builtinRules } from '../../rules';
import { isFailure, type ScanReport } from '../../scan';
import { commandRunner } from '../../store';
import type { Command } from '../command';
import type { CommandHost } from '../commandHost';
import { exitCode, type ExitCode } from '../exitCode';
import {
  type FixContent,
  fixFiles,
  fixFormats,
  leftLines,
  offerLines,
  SecretFinder,
  summaryLines,
} from '../fix';
import { readIgnoreFile, requirePaths, runScan, scanOptions } from '../runScan';
import { UsageError } from '../usageError';
import { type FixArguments, parseFixArguments } from './fixArguments';
import { fixHelp } from './fixHelp';

/** `keylift fix`. */
export const fixCommand: Command = {
  name: 'fix',
  summary: 'swap credentials for lookups',
  get help() {
    return fixHelp(refactorerOf('').backends);
  },
  run: async (args, host) => {
    const refactorer = refactorerOf(host.grammarFolder);
    const parsed = parseFixArguments(
      args,
      refactorer.backends.map(({ id }) => id),
    );
    if (parsed.help) {
      host.stdout.write(fixHelp(refactorer.backends));
      return exitCode.clean;
    }
    if (parsed.store && !parsed.yes && !parsed.dryRun && !host.ask)
      throw new UsageError('--store asks before it stores, and there is no terminal to ask on: add --yes.');
    await requirePaths(parsed.paths, host.workingFolder);
    const content = await fix(parsed, refactorer, host);
    deliver(content, parsed, host);
    return content.exitCode;
  },
};

/** Grammars lie beside the bundle and are read when a fix first needs one. */
function refactorerOf(grammarFolder: string): Refactorer {
  return createRefactorer({ read: (fileName) => readFile(join(grammarFolder, fileName)) });
}

async function fix(parsed: FixArguments, refactorer: Refactorer, host: CommandHost): Promise<FixContent> {
  const { workingFolder, token, environment, ask } = host;
  const options = scanOptions(parsed, await readIgnoreFile(workingFolder), workingFolder);
  const scan = await runScan(options, host);
  const finder = new SecretFinder(
    createDetector(builtinRules),
    builtinRules.rules,
    options,
    scan,
    parsed.rules,
  );
  const storing = parsed.store
    ? { runnerFor: (folder: string) => commandRunner({ folder, environment }), ask, yes: parsed.yes }
    : undefined;
  const report = await fixFiles({
    ...parsed,
    storing,
    refactorer,
    finder,
    workingFolder,
    walking: options,
    token,
  });
  const content = {
    ...report,
    ...parsed,
    scan: { ...scan, cancelled: token.isCancellationRequested },
    version,
  };
  return { ...content, exitCode: exitCodeFor(content) };
}

function exitCodeFor({ scan, changes }: { scan: ScanReport } & Pick<FixContent, 'changes'>): ExitCode {
  if (scan.cancelled) return exitCode.interrupted;
  const has = (status: string): boolean => changes.some((change) => change.status === status);
  if (has('failed') || scan.skipped.some(({ reason }) => isFailure(reason))) return exitCode.failure;
  return has('refused') ? exitCode.findings : exitCode.clean;
}

/** What was left undone must reach people even where a program reads the report. */
function deliver(content: FixContent, { format }: FixArguments, { stdout, stderr }: CommandHost): void {
  stdout.write(fixFormats[format](content));
  if (format === 'diff')
    stderr.write([...leftLines(content), ...offerLines(content), ...summaryLines(content)].join('\n') + '\n');
  if (format === 'json' && content.exitCode >= exitCode.failure)
    stderr.write(summaryLines(content).join('\n') + '\n');
}
