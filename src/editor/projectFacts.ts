// What the fixes need to know of the project around a document, read as the user sees it.
import { FileType, Uri, workspace, type TextDocument } from 'vscode';
import { readProjectFacts, type ProjectFacts } from '../refactor';
import { fileOf, relativePath } from './place';
import { readText } from './textFiles';

/** How files and folders below a project's folder are read. */
export interface ProjectReaders {
  readonly read: (path: string) => Promise<string | undefined>;
  readonly list: (path: string) => Promise<readonly string[]>;
}

/** Gathers the facts; @throws TextFileError when `.env` can't be read. */
export async function gatherFacts(document: TextDocument, folder: Uri | undefined): Promise<ProjectFacts> {
  if (!folder) return { takenNames: new Map(), dependencies: new Set() };
  const { read, list } = readersIn(folder);
  return readProjectFacts(relativePath(folder, fileOf(document)), read, list);
}

export function readersIn(folder: Uri): ProjectReaders {
  return {
    read: (path) => readText(Uri.joinPath(folder, path)),
    list: (path) => filesIn(Uri.joinPath(folder, path)),
  };
}

async function filesIn(folder: Uri): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
}
