// Files of the workspace that the host tests run in: a fresh, empty folder for each run.
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';

/** The address of a file in the workspace; `path` uses forward slashes. */
export function inWorkspace(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests run without a workspace folder.');
  return Uri.joinPath(folder.uri, path);
}

/** Writes a file, with the folders above it, and returns its address. */
export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = inWorkspace(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file and shows it in an editor. */
export async function openFile(path: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await writeFile(path, text));
  await window.showTextDocument(document);
  return document;
}

/** The text of a file on disk; undefined when it is missing. */
export async function readFile(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(inWorkspace(path)));
  } catch {
    return undefined;
  }
}

/** Resolves when a file whose address ends so is saved from now on. */
export function nextSave(ending: string): Promise<void> {
  return new Promise((resolve) => {
    const listener = workspace.onDidSaveTextDocument(({ uri }) => {
      if (!uri.path.endsWith(ending)) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Closes all editors without saving. */
export async function closeEditors(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Removes a file or a folder, if it is there. */
export async function remove(path: string): Promise<void> {
  const uri = inWorkspace(path);
  if ((await readFile(path)) === undefined && !(await isFolder(uri))) return;
  await workspace.fs.delete(uri, { recursive: true });
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.readDirectory(uri);
    return true;
  } catch {
    return false;
  }
}
