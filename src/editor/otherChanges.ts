// Changes of other files that fixes need, as parts of the same edit in VS Code.
import { Uri, workspace, type TextDocument, type WorkspaceEdit } from 'vscode';
import type { OtherFile } from '../refactor';
import { addEdits, type EditMetadata } from './sourceEdit';
import { hasUnsavedChanges, saveFileOf } from './textFiles';

/** Another file as a document, at the text that its change is for. */
interface OtherDocument {
  readonly document: TextDocument;
  readonly wasDirty: boolean;
}

/** What was put into an edit, or why nothing can be. */
export type AddedChanges =
  | { readonly kind: 'added'; readonly documents: readonly OtherDocument[] }
  | { readonly kind: 'stale'; readonly reason: string };

/** @param folder that the paths are relative to @param confirmation when given, the edits are shown in the preview first */
export async function addOthers(
  edit: WorkspaceEdit,
  others: readonly OtherFile[],
  folder: Uri | undefined,
  confirmation?: EditMetadata,
): Promise<AddedChanges> {
  const opened: (OtherDocument & OtherFile)[] = [];
  for (const other of others) {
    const document = folder && (await openIn(folder, other.path));
    if (document?.getText() !== other.before)
      return { kind: 'stale', reason: `${other.path} changed meanwhile: run the fix again.` };
    opened.push({ ...other, document, wasDirty: hasUnsavedChanges(document) });
  }
  for (const { document, edits } of opened) addEdits(edit, edits, document, confirmation);
  return { kind: 'added', documents: opened };
}

/** A name that no saved code reads yet does no harm; the other way round it would be missing. */
export async function saveOthers(added: AddedChanges): Promise<readonly string[]> {
  if (added.kind === 'stale') return [];
  const notes: string[] = [];
  for (const { document, wasDirty } of added.documents) {
    const name = workspace.asRelativePath(document.uri);
    if (wasDirty) notes.push(`${name} has other unsaved changes: save it too.`);
    else if (!(await saveFileOf(document))) notes.push(`${name} was changed but can't be saved.`);
  }
  return notes;
}

async function openIn(folder: Uri, path: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.joinPath(folder, path));
  } catch {
    return undefined;
  }
}
