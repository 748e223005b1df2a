// The repositories that belong to one: its submodules, and those around it when it is a submodule itself.
import { basename, join, relative, sep } from 'node:path';
import type { CancellationToken } from '../../base';
import { codeSpan } from '../../respond';
import { exists } from '../../scan';
import { GitError, runGit } from './gitProcess';
import { type OpenedRepository, openRepository, type Repository } from './repository';

/** A submodule, or the repository around one. */
export interface RelatedRepository {
  readonly repository: Repository;
  /** As a sentence names it, Markdown. */
  readonly where: string;
}

export interface RelatedRepositories {
  readonly related: readonly RelatedRepository[];
  /** Full sentences on those that are there and could not be opened. */
  readonly unknown: readonly string[];
  /** Full sentences on those that are not on this machine. */
  readonly notes: readonly string[];
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
    const unknown = [`The submodules could not be found out: ${error.message}.`];
    return { related: [], unknown, notes: [] };
  }
}

async function collect(own: Repository, token: CancellationToken): Promise<RelatedRepositories> {
  const unknown: string[] = [];
  const notes: string[] = [];
  const all: Repository[] = [await outermostOf(own, token)];
  for (const repository of all) {
    const { checkedOut, others } = await submodulesOf(repository, token);
    notes.push(...others.map(notHere));
    for (const path of checkedOut) {
      if (all.length > mostSubmodules) {
        unknown.push(`Only the first ${mostSubmodules} submodules were searched.`);
        return { related: name(all, own), unknown, notes };
      }
      const opened = await openRepository(join(repository.top, path), token, own.program);
      const isNew = opened.kind === 'repository' && all.every(({ top }) => top !== opened.top);
      if (isNew) all.push(opened);
      else unknown.push(notSearched(path, opened));
    }
  }
  return { related: name(all, own), unknown, notes };
}

function notHere(path: string): string {
  return `The submodule ${codeSpan(path)} is not checked out: what it holds was not looked into.`;
}

/** Where a .git is broken, git answers for the repository around it. */
function notSearched(path: string, opened: OpenedRepository): string {
  const reason =
    opened.kind === 'absent' ? opened.reason : 'Git does not take its folder for a repository of its own.';
  return `The submodule ${codeSpan(path)} was not searched: ${reason}`;
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

/** Paths of those that are checked out, and of those of which nothing need be on this machine. */
interface Submodules {
  readonly checkedOut: readonly string[];
  readonly others: readonly string[];
}

async function submodulesOf({ program, top }: Repository, token: CancellationToken): Promise<Submodules> {
  if (!(await exists(join(top, '.gitmodules')))) return { checkedOut: [], others: [] };
  const listed = await runGit({ program, folder: top, args: ['ls-files', '--stage', '-z'], token });
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const areThere = await Promise.all(paths.map((path) => exists(join(top, path, '.git'))));
  return {
    checkedOut: paths.filter((_, at) => areThere[at] === true),
    others: paths.filter((_, at) => areThere[at] !== true),
  };
}
