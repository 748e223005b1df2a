// The light bulb of a document's first finding, as a developer would use it.
import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Range,
  Selection,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { waitForDiagnostics } from './waitFor';

/** Our actions at the first finding of a document, once it is found; other extensions' are left out. */
export async function secretActions(
  document: TextDocument,
  kind: CodeActionKind = CodeActionKind.QuickFix,
): Promise<readonly CodeAction[]> {
  const [diagnostic] = await waitForDiagnostics(document.uri, 'a finding', (found) => found.length > 0);
  return actionsAt(document.uri, diagnostic!.range, kind);
}

/** Our actions at a place. */
export async function actionsAt(
  uri: Uri,
  range: Range,
  kind: CodeActionKind = CodeActionKind.QuickFix,
): Promise<readonly CodeAction[]> {
  const all = await request(uri, range, kind);
  return all.filter((action) => action.command?.command.startsWith('keylift.'));
}

/** Asks again when the window cancels, which it does when an extension registers something meanwhile. */
async function request(
  uri: Uri,
  range: Range,
  kind: CodeActionKind,
  attempts = 5,
): Promise<readonly CodeAction[]> {
  try {
    return await commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value);
  } catch (error) {
    if (attempts === 1 || !(error instanceof Error) || error.name !== 'Canceled') throw error;
    return request(uri, range, kind, attempts - 1);
  }
}

/** Takes the action whose title matches, as choosing it in the menu does. */
export async function takeAction(document: TextDocument, title: RegExp): Promise<unknown> {
  const actions = await secretActions(document);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(
    action?.command,
    `No action ${String(title)} among: ${actions.map(({ title }) => title).join(' | ')}`,
  );
  return run(action);
}

/** Runs an action's command. */
export async function run({ command }: CodeAction): Promise<unknown> {
  return command && commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Puts the cursor on the first finding and asks for its fix. */
export function fixFirst(document: TextDocument): Promise<unknown> {
  return atFirst(document, 'keylift.fix');
}

/** Puts the cursor on the first finding and runs a command. */
export async function atFirst(document: TextDocument, command: string): Promise<unknown> {
  const [diagnostic] = await waitForDiagnostics(document.uri, 'a finding', (found) => found.length > 0);
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(diagnostic!.range.start, diagnostic!.range.start);
  return commands.executeCommand(command);
}
