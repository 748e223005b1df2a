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

/** Facts, and all texts that they were read from as one. */
export interface KnownFacts extends ProjectFacts {
  readonly source: string;
}

/** Gathers the facts; @throws TextFileError when `.env` can't be read. */
export async function gatherFacts(document: TextDocument, folder: Uri | undefined): Promise<KnownFacts> {
  if (!folder) return { takenNames: new Map(), dependencies: new Set(), source: '' };
  const { read, list } = readersIn(folder);
  const texts = new Map<string, string>();
  const path = relativePath(folder, fileOf(document));
  const facts = await readProjectFacts(
    path,
    async (file) => {
      const text = await read(file);
      texts.set(file, text ?? '');
      return text;
    },
    list,
  );
  const source = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).flat();
  return { ...facts, source: [folder.toString(), path, ...source].join('\0') };
}

/** Reads the files of one folder, by paths relative to it. */
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
