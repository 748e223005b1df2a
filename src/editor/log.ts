// The output channel: what Keylift did, without any value.
import { window, type LogOutputChannel } from 'vscode';

/** What the rest of the editor layer may do with the log. Messages hold rule ids, counts and paths only. */
export type Log = Pick<LogOutputChannel, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'show' | 'dispose'>;

/** Opens the channel; its level is the user's choice in VS Code. */
export function createLog(): Log {
  return window.createOutputChannel('Keylift', { log: true });
}

/** The part of an unknown error that people can use. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
