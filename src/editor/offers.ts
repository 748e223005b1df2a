// Offers after a fix: what else the project needs, chosen from a list, and applied as one edit that can be undone.
import { Range, type TextDocument, Uri, window, workspace, WorkspaceEdit, type QuickPickItem } from 'vscode';
import { type Offer, offersFor, type Plan, smallestEdit } from '../refactor';
import type { Log } from './log';
import { fileOf, relativePath, storageFolderOf } from './place';
import { gatherFacts, readersIn } from './projectFacts';
import { TextFileError } from './textFiles';

/** The button beside the message on a fix. */
export const setUp = 'Set It Up…';

/** What can be offered now that the document looks its secret up; nothing where the project can't be read. */
export async function offersAfter(plan: Plan, document: TextDocument): Promise<readonly Offer[]> {
  const folder = storageFolderOf(document);
  if (!folder) return [];
  try {
    const project = await gatherFacts(document, folder);
    const path = relativePath(folder, fileOf(document));
    return await offersFor({ plan, path, text: document.getText(), project, ...readersIn(folder) });
  } catch (error) {
    if (error instanceof TextFileError) return [];
    throw error;
  }
}

/** Lets the user choose, and applies what they chose. True when something was changed. */
export async function takeOffers(
  offers: readonly Offer[],
  document: TextDocument,
  log: Log,
): Promise<boolean> {
  const folder = storageFolderOf(document);
  if (!folder) return false;
  const items = offers.map((offer): QuickPickItem & { readonly offer: Offer } => ({
    label: offer.title,
    detail: offer.detail,
    picked: true,
    offer,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: 'Make the Program Find Its Secret',
    placeHolder: 'Nothing is changed that is not ticked',
  });
  if (!chosen || chosen.length === 0) return false;
  const refused = await apply(
    chosen.map(({ offer }) => offer),
    folder,
  );
  if (refused === undefined) {
    log.info(`Set up: ${chosen.map(({ label }) => label).join('; ')}.`);
    window.setStatusBarMessage(`$(shield) ${chosen.map(({ offer }) => offer.detail).join(' ')}`, 10_000);
    return true;
  }
  void window.showErrorMessage(`Keylift: ${refused}`);
  return false;
}

/** All or nothing; the files are saved, except those that had unsaved changes. @returns why nothing was changed */
async function apply(offers: readonly Offer[], folder: Uri): Promise<string | undefined> {
  const edit = new WorkspaceEdit();
  const toSave = new Set<TextDocument>();
  for (const { path, before, after } of offers) {
    const document = await workspace.openTextDocument(Uri.joinPath(folder, path));
    const text = document.getText();
    // A document has no byte order mark.
    if (text !== before.replace(/^\uFEFF/, '')) return `${path} changed meanwhile. Take the offer again.`;
    const { span, text: inserted } = smallestEdit(text, after.replace(/^\uFEFF/, ''));
    edit.replace(
      document.uri,
      new Range(document.positionAt(span.start), document.positionAt(span.end)),
      inserted,
    );
    if (!document.isDirty) toSave.add(document);
  }
  if (!(await workspace.applyEdit(edit))) return 'The files can not be changed.';
  for (const document of toSave) {
    if (!(await document.save())) return `${document.uri.path} was changed but can't be saved.`;
  }
  return undefined;
}
