// "Keylift: Scan Workspace for Secrets": all folders, with progress, cancel, and partial results kept.
import {
  CancellationTokenSource,
  commands,
  ProgressLocation,
  Range,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type WorkspaceFolder,
} from 'vscode';
import { isFailure, type FileResult, type ScanProgress, type ScanReport } from '../scan';
import { contextKeys } from './contributions';
import type { FindingStore, FoundSecret } from './findingStore';
import type { IgnoreLists } from './ignoreLists';
import type { Log } from './log';
import { count } from './messages';
import type { FolderScanner } from './platform';
import { isOpen, relativePath } from './place';
import { ScanBatch } from './scanBatch';
import type { SecretFinder } from './secretFinder';
import type { SettingsReader } from './settings';
import { addUp, summaryOf, type WorkspaceReport } from './workspaceReport';

export interface WorkspaceScanParts {
  readonly store: FindingStore;
  readonly finder: SecretFinder;
  readonly ignored: IgnoreLists;
  readonly settings: SettingsReader;
  /** Picks the scanner that fits a folder's file system. */
  readonly scannerFor: (folder: Uri) => FolderScanner;
  readonly log: Log;
}

/** Milliseconds between two showings of progress and partial results. */
const beat = 200;

export class WorkspaceScan {
  readonly #parts: WorkspaceScanParts;
  #running: CancellationTokenSource | undefined;

  constructor(parts: WorkspaceScanParts) {
    this.#parts = parts;
  }

  /** Ends the running scan; what it found stays. */
  cancel(): void {
    this.#running?.cancel();
  }

  /** @returns undefined, after a message, when there is nothing to scan or a scan is running. */
  async run(): Promise<WorkspaceReport | undefined> {
    const folders = workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
      void window.showInformationMessage('Keylift: open a folder to scan it.');
      return undefined;
    }
    if (this.#running) {
      void window.showInformationMessage('Keylift: a scan is running already.');
      return undefined;
    }
    const source = (this.#running = new CancellationTokenSource());
    await commands.executeCommand('setContext', contextKeys.scanning, true);
    try {
      return await window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: 'Keylift: scanning for secrets',
          cancellable: true,
        },
        async (progress, token) => {
          token.onCancellationRequested(() => source.cancel());
          return await this.#scanAll(folders, progress, source.token);
        },
      );
    } finally {
      this.#running = undefined;
      source.dispose();
      await commands.executeCommand('setContext', contextKeys.scanning, false);
    }
  }

  async #scanAll(
    folders: readonly WorkspaceFolder[],
    progress: Progress<{ message?: string }>,
    token: CancellationToken,
  ): Promise<WorkspaceReport> {
    const started = Date.now();
    const reports: { folder: WorkspaceFolder; report: ScanReport }[] = [];
    for (const folder of folders) {
      if (token.isCancellationRequested) break;
      const report = await this.#scanFolder(folder, progress, token);
      reports.push({ folder, report });
      if (!report.cancelled) this.#forgetMissing(folder.uri, report);
    }
    const total = addUp(reports, folders.length > 1, Date.now() - started, token.isCancellationRequested);
    this.#parts.log.info(summaryOf(total));
    for (const problem of total.problems) this.#parts.log.warn(problem);
    for (const file of total.skipped) {
      if (isFailure(file.reason)) this.#parts.log.warn(`${file.path} was not scanned: ${file.detail}`);
    }
    return total;
  }

  async #scanFolder(
    folder: WorkspaceFolder,
    progress: Progress<{ message?: string }>,
    token: CancellationToken,
  ): Promise<ScanReport> {
    const { ignored, settings, scannerFor } = this.#parts;
    const list = await ignored.of(folder.uri);
    const options = settings.read(folder.uri);
    const batch = new ScanBatch((files) => this.#show(folder.uri, files));
    let lastBeat = 0;
    const onProgress = (state: ScanProgress): void => {
      if (Date.now() - lastBeat < beat) return;
      lastBeat = Date.now();
      progress.report({ message: progressText(state) });
      batch.flush();
    };
    const report = await scannerFor(folder.uri)({
      folder: folder.uri,
      options: {
        exclude: options.exclude,
        maxFileSize: Math.round(options.maxFileSize * 1_000_000),
        respectGitignore: options.respectGitignore,
        disabledRules: options.disabledRules,
        salt: list.salt,
        ignoredFingerprints: list.fingerprints,
      },
      onProgress,
      onFile: (file) => batch.add(file),
      token,
    });
    batch.flush();
    await batch.settled();
    return report;
  }

  /** Puts findings into the store; open documents know better than the disk and are only marked. */
  async #show(folder: Uri, files: readonly FileResult[]): Promise<void> {
    const { store, finder, settings } = this.#parts;
    const options = settings.read(folder);
    const shown: { uri: Uri; secrets: readonly FoundSecret[]; origin: 'scan' }[] = [];
    for (const file of files) {
      const uri = Uri.joinPath(folder, file.path);
      if (isOpen(uri)) {
        store.keep(uri);
        continue;
      }
      const exposure = await finder.exposureOf(uri);
      const secrets = file.findings.flatMap((finding) => {
        const range = new Range(finding.line, finding.column, finding.endLine, finding.endColumn);
        return finder.show(uri, finding, range, options, exposure);
      });
      shown.push({ uri, secrets, origin: 'scan' });
    }
    store.set(shown);
  }

  /** Files that an earlier scan listed and this one did not are clean or gone. */
  #forgetMissing(folder: Uri, report: ScanReport): void {
    const found = new Set(report.files.map((file) => Uri.joinPath(folder, file.path).toString()));
    const gone = this.#parts.store
      .all()
      .filter(({ uri, origin }) => origin === 'scan' && relativePath(folder, uri) !== uri.path)
      .map(({ uri }) => uri)
      .filter((uri) => !found.has(uri.toString()) && !isOpen(uri));
    this.#parts.store.delete(gone);
  }
}

function progressText({ scannedFiles, foundFiles, findings }: ScanProgress): string {
  return `${scannedFiles.toLocaleString('en-US')} of ${count(foundFiles, 'file')} so far, ${count(findings, 'secret')}`;
}
