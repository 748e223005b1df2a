// The repository around a file: opened once, and why it can't be when it can't.
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CancellationToken } from '../../base';
import { exists } from '../../scan';
import { findGit } from './findGit';
import { GitError, type GitRun, runGit } from './gitProcess';

/** A work tree that git answers for. */
export interface Repository {
  readonly kind: 'repository';
  /** Absolute path of the program. */
  readonly program: string;
  /** Top of the work tree, absolute, links resolved. */
  readonly top: string;
  /** Where the work tree's own index and HEAD are, absolute. */
  readonly gitFolder: string;
  /** The folder that all work trees of the repository share, absolute. */
  readonly commonFolder: string;
  readonly shallow: boolean;
  /** Some file contents were left on the server. */
  readonly partial: boolean;
}

/** A repository, or that there is none, or why it could not be opened. */
export type OpenedRepository =
  Repository | { readonly kind: 'none' } | { readonly kind: 'absent'; readonly reason: string };

/** @param folder absolute; @param program git to use instead of the one on the PATH */
export async function openRepository(
  folder: string,
  token?: CancellationToken,
  program?: string,
): Promise<OpenedRepository> {
  if (!(await isInsideRepository(folder))) return { kind: 'none' };
  const found = program ?? (await findGit(process.env['PATH']));
  if (found === undefined) {
    return { kind: 'absent', reason: 'There is no git on the PATH: the history could not be asked.' };
  }
  const run = { program: found, folder, ...(token ? { token } : {}) };
  try {
    return await describe(run);
  } catch (error) {
    if (error instanceof GitError) return { kind: 'absent', reason: reasonFor(error, folder) };
    throw error;
  }
}

/** Bytes of all stored objects, packed or not. @throws GitError | GitCancelled */
export async function sizeOf({ program, top }: Repository, token: CancellationToken): Promise<number> {
  const answer = await runGit({ program, folder: top, args: ['count-objects', '-v'], token });
  const kibibytes = [...answer.toString('latin1').matchAll(/^size(?:-pack)?: (\d+)$/gm)];
  return kibibytes.reduce((sum, [, size]) => sum + Number(size) * 1024, 0);
}

async function describe(run: Omit<GitRun, 'args'>): Promise<Repository> {
  const flags = ['--show-toplevel', '--absolute-git-dir', '--git-common-dir', '--is-shallow-repository'];
  const answer = await runGit({ ...run, args: ['rev-parse', ...flags] });
  const [top = '', own = '', common = '', shallow = ''] = answer.toString('utf8').split('\n');
  return {
    kind: 'repository',
    program: run.program,
    top: await realpath(top),
    gitFolder: own,
    commonFolder: await realpath(join(common.startsWith('.') ? run.folder : '', common)),
    shallow: shallow === 'true',
    partial: await isPartial(run),
  };
}

async function isPartial(run: Omit<GitRun, 'args'>): Promise<boolean> {
  const args = ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
  return (await runGit({ ...run, args, answers: [1] })).length > 0;
}

/** Where no folder above has a .git, there is nothing to ask, and no git needed to know it. */
async function isInsideRepository(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return true;
    // A bare repository, or the inside of a .git folder.
    if ((await exists(join(at, 'HEAD'))) && (await exists(join(at, 'objects')))) return true;
    if (at === dirname(at)) return false;
  }
}

function reasonFor(error: GitError, folder: string): string {
  if (error.message.includes('dubious ownership')) {
    return `Git refuses the repository of ${folder}, because it belongs to somebody else. If you trust it, run git config --global --add safe.directory with its folder.`;
  }
  if (error.message.includes('must be run in a work tree')) {
    return 'The file lies inside a repository without a work tree.';
  }
  if (error.message.includes('not a git repository')) {
    return 'There is a .git, but git does not take it for a repository.';
  }
  return `Git could not be asked: ${error.message}.`;
}
