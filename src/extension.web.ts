// Entry of the browser build: everything runs on the extension host's own thread, files come through workspace.fs.
import type { ExtensionContext } from 'vscode';
import { activateKeylift } from './editor';

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  activateKeylift(context, {});
}
