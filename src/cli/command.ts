// What a command is.
import type { CommandHost } from './commandHost';
import type { ExitCode } from './exitCode';

export interface Command {
  readonly name: string;
  /** For the list of commands: a few words. */
  readonly summary: string;
  /** The whole text of `keylift NAME --help`. */
  readonly help: string;
  /** @throws UsageError for mistakes in the arguments */
  run(args: readonly string[], host: CommandHost): Promise<ExitCode>;
}
