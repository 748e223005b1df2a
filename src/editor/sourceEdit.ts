// Edits of a document's text as a part of an edit in VS Code.
import { Range, WorkspaceEdit, type TextDocument, type WorkspaceEditEntryMetadata } from 'vscode';
import type { Edit } from '../refactor';

/** What the refactor preview says of an edit. */
export type EditMetadata = WorkspaceEditEntryMetadata;

/** One edit of a document, so that one undo takes it back. */
export function sourceEdit(edits: readonly Edit[], document: TextDocument): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  addEdits(edit, edits, document);
  return edit;
}

/** @param confirmation when given, the edits are shown in the refactor preview first */
export function addEdits(
  edit: WorkspaceEdit,
  edits: readonly Edit[],
  document: TextDocument,
  confirmation?: EditMetadata,
): void {
  for (const { span, text } of edits) {
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
    edit.replace(document.uri, range, text, confirmation);
  }
}
