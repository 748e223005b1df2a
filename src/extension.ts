// Entry of the Node build: folders on the disk are scanned by worker threads, and programs can be run.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateKeylift, type FolderScan, sendRequest } from './editor';
import { createDetector } from './engine';
import { EnvFiles, ExposureProbe } from './expose';
import { builtinRules } from './rules';
import { scan, type ScanReport } from './scan';
import { commandRunner } from './store';

/** Threads that leave the editor room to breathe. */
const workers = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  const workerFile = join(context.extensionPath, 'dist', 'worker.js');
  activateKeylift(context, {
    scanDiskFolder: (request) => scanDiskFolder(request, workerFile),
    sendRequest,
    exposureProbe: new ExposureProbe(),
    envFiles: new EnvFiles(),
    commandRunner: (folder) => commandRunner({ folder, environment: process.env }),
  });
}

function scanDiskFolder(request: FolderScan, workerFile: string): Promise<ScanReport> {
  const root = request.folder.fsPath;
  return scan(
    { ...request.options, paths: [root], root, workers },
    {
      workerFile,
      createDetector: () => createDetector(builtinRules),
      onProgress: request.onProgress,
      onFile: request.onFile,
      token: request.token,
    },
  );
}
