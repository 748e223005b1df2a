// One way to register a command: what goes wrong is logged and told.
import { commands, window, type Disposable } from 'vscode';
import type { CommandId } from '../contributions';
import { messageOf, type Log } from '../log';

/** Registers a command whose failures reach the user and the log. */
export function registerCommand(
  id: CommandId,
  log: Log,
  run: (...args: readonly unknown[]) => Promise<unknown>,
): Disposable {
  return commands.registerCommand(id, (...args: unknown[]) => tellingFailure(id, log, () => run(...args)));
}

/** Runs what nobody waits for. @param what names it in the log @returns undefined when it failed */
export async function tellingFailure(what: string, log: Log, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    log.error(`${what} failed: ${messageOf(error)}`);
    void window.showErrorMessage(`Keylift: ${messageOf(error)}`);
    return undefined;
  }
}
