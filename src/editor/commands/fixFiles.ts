// Fixes files one after the other, open or not; notebooks by their cells.
import { ProgressLocation, window, workspace, type TextDocument, type Uri } from 'vscode';
import type { BulkFix } from '../bulkFix';
import type { BulkChange } from '../bulkReport';
import type { BulkRun } from '../bulkRun';
import type { FileSecrets } from '../findingStore';
import { messageOf } from '../log';
import { fileOf, isNotebookFile, placeOf } from '../place';
import { hasUnsavedChanges, saveFileOf } from '../textFiles';
import { fixAll, type FixAllParts } from './fixAll';

/** Shows its progress, and can be cancelled. Changed files are saved, except those that have unsaved changes now. */
export function fixFiles(
  parts: FixAllParts,
  files: readonly FileSecrets[],
  run: BulkRun,
  wants: BulkFix['wants'] = () => true,
): Thenable<readonly BulkChange[]> {
  const options = {
    location: ProgressLocation.Notification,
    title: 'Keylift: fixing secrets',
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    const changes: BulkChange[] = [];
    for (const file of files) {
      if (token.isCancellationRequested) changes.push(...unchanged(file, 'refused', 'Cancelled.'));
      else changes.push(...(await fixFile(parts, file, run, wants)));
      progress.report({ message: placeOf(file.uri).path, increment: 100 / files.length });
    }
    return changes;
  });
}

/** Without files that were deleted, which a document would bring back when it is saved. */
export async function stillThere(files: readonly FileSecrets[]): Promise<readonly FileSecrets[]> {
  const there = await Promise.all(files.map((file) => exists(fileOf(file))));
  return files.filter((_, index) => there[index]);
}

async function exists(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return true;
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function fixFile(
  parts: FixAllParts,
  file: FileSecrets,
  run: BulkRun,
  wants: BulkFix['wants'],
): Promise<readonly BulkChange[]> {
  let documents: readonly TextDocument[];
  try {
    documents = await documentsOf(file);
  } catch (error) {
    return unchanged(file, 'failed', `The file can't be opened: ${messageOf(error)}`);
  }
  const wasDirty = documents.some(hasUnsavedChanges);
  const changes: BulkChange[] = [];
  for (const document of documents) changes.push(...(await fixAll(parts, document, run, wants)));
  if (isNotebookFile(file.uri)) changes.push(...outsideOfCells(file, changes, wants));
  const [document] = documents;
  const isChanged = changes.some(({ status }) => status === 'applied');
  // What is looked at in the preview first is saved after it.
  if (!document || wasDirty || run.preview || !isChanged || (await saveFileOf(document))) return changes;
  const note = `${placeOf(file.uri).path} was changed but can't be saved.`;
  return changes.map((change) => ({ ...change, notes: [...change.notes, note] }));
}

async function documentsOf({ uri }: FileSecrets): Promise<readonly TextDocument[]> {
  if (!isNotebookFile(uri)) return [await workspace.openTextDocument(uri)];
  const notebook = await workspace.openNotebookDocument(uri);
  return notebook.getCells().map(({ document }) => document);
}

/** What a scan saw in a notebook's file and no cell holds. */
function outsideOfCells(
  file: FileSecrets,
  changes: readonly BulkChange[],
  wants: BulkFix['wants'],
): readonly BulkChange[] {
  const seen = new Set(changes.map(({ fingerprint }) => fingerprint));
  const secrets = file.secrets.filter((secret) => wants(secret) && !seen.has(secret.finding.fingerprint));
  return unchanged({ ...file, secrets }, 'refused', inOutput);
}

const inOutput = 'It stands in what a cell has printed, or beside the cells: clear the outputs.';

function unchanged(
  { uri, secrets }: Pick<FileSecrets, 'uri' | 'secrets'>,
  status: 'refused' | 'failed',
  reason: string,
): readonly BulkChange[] {
  return secrets.map(({ range, rule }) => ({
    place: `${placeOf(uri).path}:${range.start.line + 1}`,
    title: rule.name,
    status,
    reason,
    notes: [],
  }));
}
