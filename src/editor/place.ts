// Where a document belongs: its file, its workspace folder, and the folder that keeps its secrets.
import { type NotebookCell, Uri, workspace, type TextDocument, type WorkspaceFolder } from 'vscode';

/** A file as the rules and reports name it. */
export interface Place {
  /** The workspace folder it lies in, if any. */
  readonly folder: WorkspaceFolder | undefined;
  /** POSIX path relative to the folder; the file's name where there is none. */
  readonly path: string;
}

/** The file a document is part of: a notebook for its cells, otherwise the document's own. */
export function fileOf(document: Pick<TextDocument, 'uri'>): Uri {
  return cellOf(document)?.notebook.uri ?? document.uri;
}

/** The cell that a document is the text of; undefined for documents that are no cells of an open notebook. */
export function cellOf({ uri }: Pick<TextDocument, 'uri'>): NotebookCell | undefined {
  if (uri.scheme !== 'vscode-notebook-cell') return undefined;
  const key = uri.toString();
  return workspace.notebookDocuments
    .flatMap((notebook) => notebook.getCells())
    .find((cell) => cell.document.uri.toString() === key);
}

/** True for a notebook as a file; its cells have addresses of their own. */
export function isNotebookFile({ scheme, path }: Uri): boolean {
  return scheme !== 'vscode-notebook-cell' && path.toLowerCase().endsWith('.ipynb');
}

/** The workspace folder that a file lies in, and its POSIX path there; its name alone outside of all folders. */
export function placeOf(file: Uri): Place {
  const folder = workspace.getWorkspaceFolder(file);
  const path = folder ? relativePath(folder.uri, file) : nameOf(file);
  return { folder, path };
}

/**
 * The folder whose `.env` takes a document's values: its workspace folder, else the file's own folder.
 * An untitled document uses the only workspace folder; with none or several there is nowhere to store.
 */
export function storageFolderOf(document: TextDocument): Uri | undefined {
  const file = fileOf(document);
  const folder = workspace.getWorkspaceFolder(file);
  if (folder) return folder.uri;
  if (document.isUntitled || file.scheme === 'untitled' || file.scheme === 'vscode-scm') {
    const folders = workspace.workspaceFolders ?? [];
    return folders.length === 1 ? folders[0]?.uri : undefined;
  }
  return Uri.joinPath(file, '..');
}

/** True when a document or a notebook shows the file: then that is scanned, not what is on the disk. */
export function isOpen(file: Uri): boolean {
  const key = file.toString();
  return [...workspace.textDocuments, ...workspace.notebookDocuments].some(
    ({ uri }) => uri.toString() === key,
  );
}

/** POSIX path of `file` below `root`; the whole path when it does not lie below. */
export function relativePath(root: Uri, file: Uri): string {
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return file.path.startsWith(prefix) ? file.path.slice(prefix.length) : file.path;
}

function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
