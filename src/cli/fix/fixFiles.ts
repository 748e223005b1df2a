// The run over all files with secrets, one after the other, so that a value keeps one name.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CancellationToken, Masked } from '../../base';
import type { FixedFile as DoneFix, Refactorer } from '../../refactor';
import type { WalkOptions } from '../../scan';
import type { Change, ChangedFile, FixReport } from './change';
import { fixFile, type FixFileParts } from './fixFile';
import { ManagerStore, type ManagerStoreParts } from './managerStore';
import { type Offered, offeredChanges } from './offers';
import type { SecretFinder } from './secretFinder';
import { storageFolder } from './storageFolder';
import { TextFiles } from './textFiles';
import { trackedNotes } from './trackedNotes';
import { VariableIndex } from './variableIndex';

/** All that a run of `keylift fix` is made of. */
export interface FixRun {
  readonly refactorer: Refactorer;
  readonly finder: SecretFinder;
  readonly backend: string;
  readonly dryRun: boolean;
  readonly stored: boolean;
  readonly naming: FixFileParts['naming'];
  /** How values get into a manager; missing when the user stores them. */
  readonly storing: Omit<ManagerStoreParts, 'files' | 'token'> | undefined;
  /** Absolute. */
  readonly workingFolder: string;
  /** As given on the command line. */
  readonly paths: readonly string[];
  /** What the walk of a folder leaves out. */
  readonly walking: Pick<WalkOptions, 'root' | 'exclude' | 'respectGitignore'>;
  readonly token: CancellationToken;
}

/** Fixes what the scan found. A cancelled run reports what it has. */
export async function fixFiles(run: FixRun): Promise<FixReport> {
  const { finder, workingFolder, token } = run;
  const files = new TextFiles(run.dryRun);
  const managerStore = run.storing && new ManagerStore({ ...run.storing, files, token });
  const variables = new VariableIndex(files, run.walking);
  const given = new Map<string, Masked>();
  const named = await foldersAmong(run.paths.map((path) => resolve(workingFolder, path)));
  const changes: Change[] = [];
  const shown = new Map<string, ChangedFile>();
  const folders = new Set<string>();
  const done = new Map<string, readonly DoneFix[]>();
  for (const path of finder.paths) {
    if (token.isCancellationRequested) break;
    const absolutePath = resolve(workingFolder, path);
    const folder = storageFolder(absolutePath, workingFolder, named);
    const fixed = await fixFile(
      { ...run, files, given, managerStore, variables },
      { path, absolutePath, folder },
    );
    changes.push(...fixed.changes);
    // A file that several others need is changed again and again.
    for (const one of fixed.shown)
      shown.set(one.path, { ...one, before: shown.get(one.path)?.before ?? one.before });
    if (fixed.changes.some(({ status }) => status === 'applied')) folders.add(folder);
    if (fixed.done) done.set(folder, [...(done.get(folder) ?? []), ...fixed.done]);
  }
  const offered: Offered[] = [];
  for (const [folder, fixes] of done)
    offered.push(await offeredChanges({ files, finder, workingFolder }, { folder, files: fixes }));
  const tracked = run.backend === 'env' ? await trackedNotes([...folders]) : [];
  return {
    changes,
    files: [...shown.values()],
    offers: offered.flatMap(({ offers }) => offers),
    notes: [...tracked, ...variables.notes, ...offered.flatMap(({ notes }) => notes)],
  };
}

async function foldersAmong(paths: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const path of paths) if ((await stat(path)).isDirectory()) folders.push(path);
  return folders;
}
