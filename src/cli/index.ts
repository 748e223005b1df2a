// The command line: picks the command and turns mistakes into messages.
import { version } from '../../package.json';
import type { CommandHost } from './commandHost';
import { commands } from './commands';
import { exitCode, type ExitCode } from './exitCode';
import { UsageError } from './usageError';

export type { CommandHost, Output } from './commandHost';
export { exitCode, type ExitCode } from './exitCode';

/** Runs `keylift` with the arguments that follow its name. Never throws. */
export async function runCommandLine(args: readonly string[], host: CommandHost): Promise<ExitCode> {
  const [first, ...rest] = args;
  const command = commands.find(({ name }) => name === first);
  if (command) return runGuarded(command.name, () => command.run(rest, host), host);
  if (first === '--version' || first === '-v') {
    host.stdout.write(`${version}\n`);
    return exitCode.clean;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    host.stdout.write(helpFor(rest[0]));
    return exitCode.clean;
  }
  const mistake = first === undefined ? '' : `keylift: there is no command "${first}".\n\n`;
  host.stderr.write(mistake + helpFor(undefined));
  return exitCode.failure;
}

async function runGuarded(name: string, run: () => Promise<ExitCode>, host: CommandHost): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof UsageError ? ` See keylift ${name} --help.` : '';
    host.stderr.write(`keylift ${name}: ${message}${hint}\n`);
    return exitCode.failure;
  }
}

function helpFor(name: string | undefined): string {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command.help;
  const list = commands.map((each) => `  ${each.name.padEnd(8)}${each.summary}`).join('\n');
  return `Keylift finds credentials in files and moves them out of code. Nothing leaves this machine.

Usage: keylift <command> [options]

Commands:
${list}

Options:
  --help     this text; keylift <command> --help tells more
  --version  the version

Exit codes: 0 nothing found or all fixed, 1 secrets found or left, 2 failure (also when a file could not be scanned),
130 interrupted.
`;
}
