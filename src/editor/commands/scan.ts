// The commands around scanning: the workspace, its cancel button, the open documents.
import { Disposable, window } from 'vscode';
import { commandIds } from '../contributions';
import type { Log } from '../log';
import type { Pages } from '../pages';
import { skippedPage } from '../skippedPage';
import { summaryOf, type WorkspaceReport } from '../workspaceReport';
import type { WorkspaceScan } from '../workspaceScan';
import { isFailure } from '../../scan';
import { registerCommand } from './registerCommand';

export interface ScanParts {
  readonly workspaceScan: WorkspaceScan;
  /** Looks again at everything that is known or open. */
  readonly rescanAll: () => void;
  readonly pages: Pages;
  readonly showSecrets: () => Promise<void>;
  readonly log: Log;
}

export function registerScan(parts: ScanParts): Disposable {
  return Disposable.from(
    registerCommand(commandIds.scanWorkspace, parts.log, async () => {
      const report = await parts.workspaceScan.run();
      if (report) void tell(parts, report);
      return report;
    }),
    registerCommand(commandIds.cancelScan, parts.log, () => {
      parts.workspaceScan.cancel();
      return Promise.resolve();
    }),
    registerCommand(commandIds.rescan, parts.log, () => {
      parts.rescanAll();
      return Promise.resolve();
    }),
  );
}

const showSecrets = 'Show Secrets';
const showSkipped = 'Show What Was Skipped';

/** A scan with failures must not look clean, so it is told as a warning. */
async function tell(parts: ScanParts, report: WorkspaceReport): Promise<void> {
  const text = `Keylift: ${summaryOf(report)}`;
  const buttons = [
    ...(report.secrets > 0 ? [showSecrets] : []),
    ...(report.skipped.length + report.problems.length > 0 ? [showSkipped] : []),
  ];
  const incomplete = report.problems.length > 0 || report.skipped.some((file) => isFailure(file.reason));
  const chosen = incomplete
    ? await window.showWarningMessage(text, ...buttons)
    : await window.showInformationMessage(text, ...buttons);
  if (chosen === showSecrets) await parts.showSecrets();
  if (chosen === showSkipped)
    await parts.pages.show('What the scan left out', skippedPage(report.skipped, report.problems));
}
