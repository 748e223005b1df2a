// "Keylift: Fix All Secrets in Workspace…": scans, asks once, fixes file by file, and tells what became of each secret.
import { window, workspace, type Disposable } from 'vscode';
import { bulkPage } from '../bulkReport';
import { BulkRun } from '../bulkRun';
import { commandIds } from '../contributions';
import type { FileSecrets } from '../findingStore';
import { count } from '../messages';
import { fileOf } from '../place';
import { PreviewedFix } from '../previewedFix';
import type { WorkspaceScan } from '../workspaceScan';
import { tell, type FixAllParts } from './fixAll';
import { fixFiles, stillThere } from './fixFiles';
import { previewed } from './previewOccurrences';
import { registerCommand } from './registerCommand';

export type FixWorkspaceParts = FixAllParts & { readonly workspaceScan: WorkspaceScan };

export function registerFixWorkspace(parts: FixWorkspaceParts): Disposable {
  return registerCommand(commandIds.fixWorkspace, parts.log, async () => {
    const report = await parts.workspaceScan.run();
    if (!report || report.cancelled) return undefined;
    const files = await filesToFix(parts.store.all());
    const wanted = files.length > 0 ? await howWanted(files) : 'all';
    if (wanted === undefined) return undefined;
    const run = new BulkRun(wanted === 'preview' ? new PreviewedFix(parts.scanner, parts.store) : undefined);
    const changes = await previewed(run, await fixFiles(parts, files, run));
    if (changes.length > 0) await parts.pages.show('Fixed secrets', bulkPage(changes));
    return tell(parts, run, changes);
  });
}

/** Those of the workspace's folders. */
async function filesToFix(known: readonly FileSecrets[]): Promise<readonly FileSecrets[]> {
  const files = known.flatMap((file) => {
    const secrets = file.secrets.filter(({ severity }) => severity !== 'hint');
    const isInside = workspace.getWorkspaceFolder(fileOf(file)) !== undefined;
    return secrets.length > 0 && isInside ? [{ ...file, secrets }] : [];
  });
  return stillThere(files);
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
