// Reading and writing whole text files: through the document when it has unsaved changes, else on the disk.
import {
  FileSystemError,
  Position,
  Range,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type Uri,
} from 'vscode';
import { cellOf } from './place';

/** A file that can't be read or written as text; the message is for people. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';
}

/**
 * The text of a file as the user sees it (unsaved changes included); undefined when there is no such file.
 * @throws TextFileError when it exists but can't be read, or is not UTF-8.
 */
export async function readText(uri: Uri): Promise<string | undefined> {
  const unsaved = unsavedDocument(uri);
  if (unsaved) return unsaved.getText();
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw new TextFileError(`${shortName(uri)} can't be read: ${reasonOf(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TextFileError(`${shortName(uri)} is not UTF-8 text.`);
  }
}

/**
 * Replaces the text of a file, or makes it, and makes sure that it is on the disk.
 * @throws TextFileError when it could not be written; then it is as it was.
 */
export async function writeText(uri: Uri, text: string): Promise<void> {
  const unsaved = unsavedDocument(uri);
  if (unsaved) {
    await writeThroughDocument(unsaved, text);
    return;
  }
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    throw new TextFileError(`${shortName(uri)} can't be written: ${reasonOf(error)}`);
  }
}

/** Whether the file that a document belongs to has changes that are not on the disk. */
export function hasUnsavedChanges(document: TextDocument): boolean {
  return cellOf(document)?.notebook.isDirty ?? document.isDirty;
}

/** Saves the file that a document belongs to: a cell is saved with its notebook. False when that failed. */
export function saveFileOf(document: TextDocument): Thenable<boolean> {
  return cellOf(document)?.notebook.save() ?? document.save();
}

async function writeThroughDocument(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(
    document.uri,
    new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end),
    text,
  );
  const name = shortName(document.uri);
  if (!(await workspace.applyEdit(edit))) throw new TextFileError(`${name} is open and can't be changed.`);
  if (!(await document.save())) throw new TextFileError(`${name} was changed but can't be saved.`);
}

/**
 * VS Code keeps documents for minutes after their tab is closed or their file is deleted, so only one that
 * holds something of its own counts; the others follow the disk.
 */
function unsavedDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === key);
}

function shortName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
