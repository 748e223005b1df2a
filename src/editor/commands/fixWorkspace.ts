// "Keylift: Fix All Secrets in Workspace…": scans, asks once, fixes file by file, and tells what became of each secret.
import { ProgressLocation, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Masked } from '../../base';
import { type BulkChange, bulkPage } from '../bulkReport';
import { commandIds } from '../contributions';
import type { FileSecrets } from '../findingStore';
import { messageOf } from '../log';
import { count } from '../messages';
import { placeOf } from '../place';
import { PreviewedFix } from '../previewedFix';
import type { WorkspaceScan } from '../workspaceScan';
import { fixAll, tell, type FixAllParts } from './fixAll';
import { registerCommand } from './registerCommand';

export type FixWorkspaceParts = FixAllParts & { readonly workspaceScan: WorkspaceScan };

export function registerFixWorkspace(parts: FixWorkspaceParts): Disposable {
  return registerCommand(commandIds.fixWorkspace, parts.log, async () => {
    const report = await parts.workspaceScan.run();
    if (!report || report.cancelled) return undefined;
    const files = await filesToFix(parts.store.all());
    const wanted = files.length > 0 ? await howWanted(files) : 'all';
    if (wanted === undefined) return undefined;
    const preview = wanted === 'preview' ? new PreviewedFix(parts.scanner, parts.store) : undefined;
    const planned = await fixFiles(parts, files, preview);
    // What was collected comes back from the preview; the rest could not even be tried.
    const changes = preview
      ? [...(await preview.apply()), ...planned.filter(({ fingerprint }) => fingerprint === undefined)]
      : planned;
    if (changes.length > 0) await parts.pages.show('Fixed secrets', bulkPage(changes));
    tell(parts, changes);
    return changes;
  });
}

/** Those on the workspace's disks: a document whose file was deleted must not bring it back. */
async function filesToFix(known: readonly FileSecrets[]): Promise<readonly FileSecrets[]> {
  const files: FileSecrets[] = [];
  for (const file of known) {
    const secrets = file.secrets.filter(({ severity }) => severity !== 'hint');
    if (secrets.length === 0 || !workspace.getWorkspaceFolder(file.uri)) continue;
    if (await exists(file.uri)) files.push({ ...file, secrets });
  }
  return files;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function howWanted(files: readonly FileSecrets[]): Promise<'all' | 'preview' | undefined> {
  const secrets = files.reduce((sum, file) => sum + file.secrets.length, 0);
  const fix = 'Fix All';
  const preview = 'Preview…';
  const chosen = await window.showWarningMessage(
    `Move ${count(secrets, 'secret')} in ${count(files.length, 'file')} out of the code?`,
    {
      modal: true,
      detail:
        'Each value is stored before its code changes. Changed files are saved, except those that have unsaved changes now.',
    },
    fix,
    preview,
  );
  if (chosen === preview) return 'preview';
  return chosen === fix ? 'all' : undefined;
}

function fixFiles(
  parts: FixWorkspaceParts,
  files: readonly FileSecrets[],
  preview: PreviewedFix | undefined,
): Thenable<readonly BulkChange[]> {
  const given = new Map<string, Masked>();
  const options = {
    location: ProgressLocation.Notification,
    title: 'Keylift: fixing secrets',
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    const changes: BulkChange[] = [];
    for (const file of files) {
      if (token.isCancellationRequested) changes.push(...unchanged(file, 'refused', 'Cancelled.'));
      else changes.push(...(await fixFile(parts, file, given, preview)));
      progress.report({ message: placeOf(file.uri).path, increment: 100 / files.length });
    }
    return changes;
  });
}

async function fixFile(
  parts: FixWorkspaceParts,
  file: FileSecrets,
  given: Map<string, Masked>,
  preview: PreviewedFix | undefined,
): Promise<readonly BulkChange[]> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(file.uri);
  } catch (error) {
    return unchanged(file, 'failed', `The file can't be opened: ${messageOf(error)}`);
  }
  const wasDirty = document.isDirty;
  const changes = await fixAll(parts, document, () => true, given, preview);
  if (wasDirty || !document.isDirty || (await document.save())) return changes;
  const note = `${nameOf(file.uri)} was changed but can't be saved.`;
  return changes.map((change) => ({ ...change, notes: [...change.notes, note] }));
}

function unchanged(
  { uri, secrets }: FileSecrets,
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

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
