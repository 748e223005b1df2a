// What the fixes need to know of the project around a document, read as the user sees it.
import { FileType, Uri, workspace, type TextDocument } from 'vscode';
import { readProjectFacts, type ProjectFacts } from '../refactor';
import { fileOf, relativePath } from './place';
import { readText } from './textFiles';

/** Gathers the facts; @throws TextFileError when `.env` can't be read. */
export async function gatherFacts(document: TextDocument, folder: Uri | undefined): Promise<ProjectFacts> {
  if (!folder) return { takenNames: new Map(), dependencies: new Set() };
  return readProjectFacts(
    relativePath(folder, fileOf(document)),
    (path) => readText(Uri.joinPath(folder, path)),
    (path) => filesIn(Uri.joinPath(folder, path)),
  );
}

async function filesIn(folder: Uri): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
}
