// A finding as the rest of the window refers to it.
import assert from 'node:assert/strict';
import { commands, type TextDocument } from 'vscode';
import { waitForDiagnostics } from './waitFor';

/** The opaque id of the Doppler token in a document, from the links of its hover. */
export async function idOfToken(document: TextDocument): Promise<string> {
  await waitForDiagnostics(document.uri, 'a warning', (found) => found.length > 0);
  const [hover] = await commands.executeCommand<readonly { contents: readonly { value: string }[] }[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf('dp.') + 1),
  );
  const id = /aboutCredential\?%5B%22(s\d+)/.exec(hover?.contents[0]?.value ?? '')?.[1];
  assert.ok(id);
  return id;
}
