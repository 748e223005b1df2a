// The names of a repository: branches, tags, what remotes had, stashes, and all that they named before.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CancellationToken } from '../../base';
import { linesOf, runGit } from './gitProcess';
import type { Repository } from './repository';

/** What may lead to a commit. */
export type ReferenceKind = 'branch' | 'remote' | 'tag' | 'stash' | 'other';

/** A name that leads to a commit. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** As people say it: "main", "origin/main". */
  readonly name: string;
  /** The commit that it leads to. */
  readonly commit: string;
  /** The tag's own object, when it has one. */
  readonly object: string;
}

/** Branches, tags and remotes as they are now, stashes, and where remotes' branches stood before. */
export async function readReferences(repository: Repository, token: CancellationToken): Promise<Reference[]> {
  const references: Reference[] = [];
  for (const line of await linesFrom(repository, token, [
    'for-each-ref',
    '--format=%(refname) %(objectname) %(*objectname)',
  ])) {
    const [name = '', object = '', peeled = ''] = line.split(' ');
    if (name === 'refs/stash') continue;
    references.push({ ...kindOf(name), commit: peeled === '' ? object : peeled, object });
  }
  if (references.some(({ kind }) => kind === 'remote'))
    references.push(...(await formerRemotes(repository, token)));
  for (const commit of await logOf(repository, token, ['refs/stash'])) {
    references.push({ kind: 'stash', name: 'stash', commit, object: commit });
  }
  return references;
}

/** Changes whenever a name leads somewhere else, or a shallow clone gets deeper. */
export async function stateOf(repository: Repository, token: CancellationToken): Promise<string> {
  const references = await readReferences(repository, token);
  const head = await headOf(repository, token);
  const ends = await shallowEnds(repository);
  return [head ?? '', ends, ...references.map(({ kind, name, object }) => `${kind} ${name} ${object}`)].join(
    '\n',
  );
}

/** Names of all commits that a branch, a tag, HEAD or a reflog leads to by itself. */
export async function tipsOf(repository: Repository, token: CancellationToken): Promise<readonly string[]> {
  return linesFrom(repository, token, ['rev-list', '--no-walk', '--all', '--reflog']);
}

/** The last commit; undefined before the first. */
export async function headOf(repository: Repository, token: CancellationToken): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', 'HEAD'];
  const answer = (await runGit({ ...placeOf(repository), args, answers: [1], token }))
    .toString('latin1')
    .trim();
  return answer === '' ? undefined : answer;
}

/** Where the history of a shallow clone ends; empty for others. */
async function shallowEnds({ commonFolder }: Repository): Promise<string> {
  try {
    return await readFile(join(commonFolder, 'shallow'), 'utf8');
  } catch {
    return '';
  }
}

/** A commit that a remote had once stays known to others after a forced push. */
async function formerRemotes(repository: Repository, token: CancellationToken): Promise<Reference[]> {
  const args = ['log', '--walk-reflogs', '--remotes', '--no-color', '--format=%H %gD'];
  const lines = await linesFrom(repository, token, args);
  return lines.map((line) => {
    const [commit = '', selector = ''] = line.split(' ');
    return { ...kindOf(selector.replace(/@\{.*$/, '')), commit, object: commit };
  });
}

async function logOf(
  repository: Repository,
  token: CancellationToken,
  names: readonly string[],
): Promise<string[]> {
  const args = ['log', '--walk-reflogs', '--no-color', '--format=%H', ...names, '--'];
  // 128: there is no such name, so there is no stash.
  const lines: string[] = [];
  for await (const line of linesOf({ ...placeOf(repository), args, answers: [128], token })) lines.push(line);
  return lines;
}

async function linesFrom(
  repository: Repository,
  token: CancellationToken,
  args: readonly string[],
): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf({ ...placeOf(repository), args, token })) lines.push(line);
  return lines;
}

function placeOf({ program, top }: Repository): { program: string; folder: string } {
  return { program, folder: top };
}

function kindOf(name: string): { kind: ReferenceKind; name: string } {
  const [, group = '', rest = name] =
    /^(refs\/(?:heads|remotes|tags|pull|merge-requests)\/)(.*)$/.exec(name) ?? [];
  switch (group) {
    case 'refs/heads/':
      return { kind: 'branch', name: rest };
    case 'refs/tags/':
      return { kind: 'tag', name: rest };
    case 'refs/remotes/':
      return { kind: 'remote', name: rest };
    case 'refs/pull/':
    case 'refs/merge-requests/':
      // Only a host makes these names.
      return { kind: 'remote', name: name.slice('refs/'.length) };
    default:
      return { kind: 'other', name };
  }
}
