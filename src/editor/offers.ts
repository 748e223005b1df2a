// Offers after fixes: what else the project needs, chosen from a list, and applied as one edit that can be undone.
import { Range, type TextDocument, Uri, window, workspace, WorkspaceEdit, type QuickPickItem } from 'vscode';
import { editsOf, type FixedFile, type Offer, offersFor, type Plan } from '../refactor';
import { messageOf, type Log } from './log';
import { fileOf, placeOf, relativePath, storageFolderOf } from './place';
import { readersIn } from './projectFacts';

/** The button beside the message on a fix. */
export const setUp = 'Set It Up…';

/** A plan that a document was changed by. */
export interface FixedDocument {
  readonly document: TextDocument;
  readonly plan: Plan;
}

/** An offer with the folder that its path is relative to. */
export interface FoundOffer extends Offer {
  readonly folder: Uri;
}

/** What can be offered now that the documents look their secrets up; where a project can't be read, a message says so. */
export async function offersAfter(fixed: readonly FixedDocument[], log: Log): Promise<readonly FoundOffer[]> {
  const byFolder = new Map<string, { folder: Uri; files: FixedFile[] }>();
  for (const { document, plan } of fixed) {
    const folder = storageFolderOf(document);
    if (!folder) continue;
    const group = byFolder.get(folder.toString()) ?? { folder, files: [] };
    group.files.push({ plan, path: relativePath(folder, fileOf(document)), text: document.getText() });
    byFolder.set(folder.toString(), group);
  }
  const offers: FoundOffer[] = [];
  for (const { folder, files } of byFolder.values()) {
    const { read, list } = readersIn(folder);
    try {
      offers.push(...(await offersFor(files, read, list)).map((offer) => ({ ...offer, folder })));
    } catch (error) {
      const message = `What else the project needs is not known: ${messageOf(error)}`;
      log.warn(message);
      void window.showWarningMessage(`Keylift: ${message}`);
    }
  }
  return offers;
}

/** Lets the user choose, and applies what they chose. True when something was changed. */
export async function takeOffers(offers: readonly FoundOffer[], log: Log): Promise<boolean> {
  const isOneFolder = new Set(offers.map(({ folder }) => folder.toString())).size === 1;
  const items = offers.map((offer): QuickPickItem & { readonly offer: FoundOffer } => ({
    label: offer.title,
    ...(!isOneFolder && { description: placeOf(offer.folder).folder?.name ?? offer.folder.path }),
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
  const refused = await applyOffers(chosen.map(({ offer }) => offer));
  if (refused === undefined) {
    log.info(`Set up: ${chosen.map(({ label }) => label).join('; ')}.`);
    const details = new Set(chosen.map(({ offer }) => offer.detail));
    window.setStatusBarMessage(`$(shield) ${[...details].join(' ')}`, 10_000);
    return true;
  }
  void window.showErrorMessage(`Keylift: ${refused}`);
  return false;
}

/** All or nothing; the files are saved, except those that had unsaved changes. @returns why nothing was changed */
export async function applyOffers(offers: readonly FoundOffer[]): Promise<string | undefined> {
  const edit = new WorkspaceEdit();
  const toSave = new Set<TextDocument>();
  for (const { uri, path, changes } of byFile(offers)) {
    const document = await workspace.openTextDocument(uri);
    const text = document.getText();
    if (changes.some(({ before }) => before !== text))
      return `${path} changed meanwhile. Take the offer again.`;
    const edits = editsOf(changes);
    if (!edits)
      return `Several of these change the same lines of ${path}, so nothing was changed. Take one of them at a time.`;
    for (const { span, text: inserted } of edits) {
      const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
      edit.replace(document.uri, range, inserted);
    }
    if (!document.isDirty) toSave.add(document);
  }
  if (!(await workspace.applyEdit(edit))) return "The files can't be changed.";
  for (const document of toSave) {
    if (!(await document.save())) return `${document.uri.path} was changed but can't be saved.`;
  }
  return undefined;
}

interface FileChanges {
  readonly uri: Uri;
  readonly path: string;
  readonly changes: { readonly before: string; readonly after: string }[];
}

/** A document has no byte order mark, so neither have the texts. */
function byFile(offers: readonly FoundOffer[]): readonly FileChanges[] {
  const files = new Map<string, FileChanges>();
  for (const { folder, path, before, after } of offers) {
    const uri = Uri.joinPath(folder, path);
    const file = files.get(uri.toString()) ?? { uri, path, changes: [] };
    file.changes.push({ before: before.replace(/^\uFEFF/, ''), after: after.replace(/^\uFEFF/, '') });
    files.set(uri.toString(), file);
  }
  return [...files.values()];
}
