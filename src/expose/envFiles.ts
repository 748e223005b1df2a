// The care of .env files on a disk: whether git tracks one, who else may read it, what would take it along; and mending it.
import { chmod, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { neverCancelled } from '../base';
import { fileStateOf } from './git/fileStates';
import { GitError, runGit } from './git/gitProcess';
import { openRepository } from './git/repository';
import type { Packed } from './packages/packed';
import { publishedBy } from './packages/publishedBy';

/** Who can see a `.env` file. */
export interface EnvFileState {
  readonly tracked: boolean;
  /** Other users of this machine can open it; never on Windows, where modes say nothing. */
  readonly readableByOthers: boolean;
  readonly published: readonly Packed[];
}

/** Whether git tracks a file; the reason is a full sentence. */
type Tracking =
  { readonly kind: 'tracked' | 'untracked' } | { readonly kind: 'unknown'; readonly reason: string };

/** Looks at .env files and mends them; the file's content is not read. */
export class EnvFiles {
  /** @param file absolute @param folder the open folder that it belongs to, absolute */
  async examine(file: string, folder: string): Promise<EnvFileState> {
    const place = join(await realpath(dirname(file)), basename(file));
    const repository = await openRepository(dirname(place));
    const isRepository = repository.kind === 'repository';
    const state = isRepository ? await fileStateOf(repository, place, [], neverCancelled) : undefined;
    return {
      tracked: state?.tracked ?? false,
      readableByOthers: await isReadableByOthers(place),
      published: await publishedBy(place, isRepository ? repository.top : folder),
    };
  }

  /** @param file absolute; it need not be there */
  async trackingOf(file: string): Promise<Tracking> {
    const place = join(await realpath(dirname(file)), basename(file));
    const repository = await openRepository(dirname(place));
    if (repository.kind === 'none') return { kind: 'untracked' };
    if (repository.kind === 'absent') return { kind: 'unknown', reason: repository.reason };
    try {
      const { tracked } = await fileStateOf(repository, place, [], neverCancelled);
      return { kind: tracked ? 'tracked' : 'untracked' };
    } catch (error) {
      if (error instanceof GitError) return { kind: 'unknown', reason: `${error.message}.` };
      throw error;
    }
  }

  /** Takes a file out of git's index; on the disk it stays. @throws Error that says why git refused */
  async stopTracking(file: string): Promise<void> {
    const folder = await realpath(dirname(file));
    const repository = await openRepository(folder);
    if (repository.kind !== 'repository') {
      throw new Error(repository.kind === 'none' ? 'The file lies in no Git repository.' : repository.reason);
    }
    const args = ['rm', '--cached', '--quiet', '--', `:(literal)${basename(file)}`];
    try {
      await runGit({ program: repository.program, folder, args });
    } catch (error) {
      if (error instanceof GitError)
        throw new Error(`Git still tracks the file: ${error.message}`, { cause: error });
      throw error;
    }
  }

  /**
   * Makes an empty file that nobody but the owner may read; on Windows with the folder's permissions.
   * @returns false when there is one already, or it can't be made
   */
  async createPrivate(file: string): Promise<boolean> {
    try {
      await (await open(file, 'wx', ownersOnly)).close();
      return true;
    } catch {
      // Who writes the text next is told why that fails.
      return false;
    }
  }

  /** Lets nobody but the owner read and write the file. */
  async makePrivate(file: string): Promise<void> {
    await chmod(file, ownersOnly);
  }
}

const ownersOnly = 0o600;
const othersMayRead = 0o004;
const othersMayEnter = 0o001;

/** A file in a folder that is closed to others is closed, whatever its own mode says. */
async function isReadableByOthers(file: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  if (((await stat(file)).mode & othersMayRead) === 0) return false;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & othersMayEnter) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
