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
  return commands.registerCommand(id, async (...args: unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      log.error(`${id} failed: ${messageOf(error)}`);
      void window.showErrorMessage(`Keylift: ${messageOf(error)}`);
      return undefined;
    }
  });
}
