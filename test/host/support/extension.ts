// The extension under test.
import { type Extension, extensions } from 'vscode';

/** Keylift as VS Code knows it, activated. */
export async function activateKeylift(): Promise<Extension<unknown>> {
  const extension = extensions.getExtension('keylift.keylift');
  if (extension === undefined) throw new Error('VS Code does not know the extension keylift.keylift.');
  await extension.activate();
  return extension;
}
