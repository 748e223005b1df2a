// The light bulb of a document's first finding, as a developer would use it.
import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type TextDocument } from 'vscode';
import { waitForDiagnostics } from './waitFor';

/** Our actions at the first finding of a document, once it is found; other extensions' are left out. */
export async function secretActions(
  document: TextDocument,
  kind: CodeActionKind = CodeActionKind.QuickFix,
): Promise<readonly CodeAction[]> {
  const [diagnostic] = await waitForDiagnostics(document.uri, 'a finding', (found) => found.length > 0);
  const all = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic?.range,
    kind.value,
  );
  return all.filter(
    (action) => action.command?.command.startsWith('keylift.') ?? action.disabled !== undefined,
  );
}

/** Takes the action whose title matches, as choosing it in the menu does. */
export async function takeAction(document: TextDocument, title: RegExp): Promise<unknown> {
  const actions = await secretActions(document);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(
    action?.command,
    `No action ${String(title)} among: ${actions.map(({ title }) => title).join(' | ')}`,
  );
  const { command, arguments: args } = action.command;
  return commands.executeCommand(command, ...((args ?? []) as unknown[]));
}
