// The repositories that belong to one: its submodules, and those around it when it is a submodule itself.
import { stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { CancellationToken } from '../../base';
import { codeSpan } from '../../respond';
import { GitError, runGit } from './gitProcess';
import { openRepository, type Repository } from './repository';

export interface RelatedRepository {
  readonly repository: Repository;
  /** As a sentence names it, Markdown. */
  readonly where: string;
}

export interface RelatedRepositories {
  readonly related: readonly RelatedRepository[];
  /** Full sentences on those that are there and could not be opened. */
  readonly unknown: readonly string[];
}

/** Submodules that are looked into; more than that are a collection of projects. */
const mostSubmodules = 100;

/** All of them but the repository itself, outermost first. @throws GitCancelled */
export async function relatedRepositories(
  repository: Repository,
  token: CancellationToken,
): Promise<RelatedRepositories> {
  try {
    return await collect(repository, token);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { related: [], unknown: [`The submodules could not be found out: ${error.message}.`] };
  }
}

async function collect(own: Repository, token: CancellationToken): Promise<RelatedRepositories> {
  const unknown: string[] = [];
  const outermost = await outermostOf(own, token);
  const all: Repository[] = [outermost];
  for (let at = 0; at < all.length; at++) {
    const repository = all[at];
    if (!repository) break;
    for (const path of await submodulesOf(repository, token)) {
      if (all.length > mostSubmodules) {
        unknown.push(`Only the first ${mostSubmodules} submodules were searched.`);
        return { related: name(all, own), unknown };
      }
      const opened = await openRepository(join(repository.top, path), token, own.program);
      if (opened.kind === 'repository') all.push(opened);
      else if (opened.kind === 'absent')
        unknown.push(`The submodule ${codeSpan(path)} was not searched: ${opened.reason}`);
    }
  }
  return { related: name(all, own), unknown };
}

function name(all: readonly Repository[], own: Repository): RelatedRepository[] {
  const top = all[0]?.top ?? own.top;
  return all
    .filter((repository) => repository.top !== own.top)
    .map((repository) => ({
      repository,
      where:
        repository.top === top
          ? `the repository around it (${codeSpan(basename(top))})`
          : `the submodule ${codeSpan(relative(top, repository.top).split(sep).join('/'))}`,
    }));
}

async function outermostOf(repository: Repository, token: CancellationToken): Promise<Repository> {
  const args = ['rev-parse', '--show-superproject-working-tree'];
  const answer = await runGit({ program: repository.program, folder: repository.top, args, token });
  const around = answer.toString('utf8').replace(/\n$/, '');
  if (around === '') return repository;
  const opened = await openRepository(around, token, repository.program);
  return opened.kind === 'repository' ? outermostOf(opened, token) : repository;
}

/** Those that are checked out. Of others nothing is on this machine: they are repositories like any other. */
async function submodulesOf({ program, top }: Repository, token: CancellationToken): Promise<string[]> {
  if (!(await exists(join(top, '.gitmodules')))) return [];
  const listed = await runGit({ program, folder: top, args: ['ls-files', '--stage', '-z'], token });
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const checkedOut = await Promise.all(paths.map((path) => exists(join(top, path, '.git'))));
  return paths.filter((_, at) => checkedOut[at] === true);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
