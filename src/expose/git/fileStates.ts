// What git knows of files at once, without a search: tracked, ignored, and the value in the index and in the last commit.
import { relative, sep } from 'node:path';
import type { CancellationToken } from '../../base';
import { codeSpan } from '../../respond';
import { type SearchedValue, ValueSearch } from '../searchedValue';
import { readObjects } from './catFile';
import { linesOf, runGit } from './gitProcess';
import { headOf } from './references';
import type { Repository } from './repository';

/** What git knows of one file. */
export interface FileState {
  readonly tracked: boolean;
  readonly ignored: boolean;
  /** The last commit's full name; missing before the first. */
  readonly head?: string;
  /** Keys of the values that the file holds as the index has it. */
  readonly staged: ReadonlySet<string>;
  /** As the last commit has it. */
  readonly inHead: ReadonlySet<string>;
  /** As the remote's branch has it; by name of the branch. */
  readonly inRemote: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full sentences on what could not be looked into. */
  readonly unknown: readonly string[];
}

/** @param file absolute, links resolved, below the repository's top @throws GitError | GitCancelled */
export async function fileStateOf(
  repository: Repository,
  file: string,
  values: readonly SearchedValue[],
  token: CancellationToken,
): Promise<FileState> {
  const path = relative(repository.top, file).split(sep).join('/');
  const head = await headOf(repository, token);
  const remotes = head === undefined ? [] : await nearRemotes(repository, token);
  const versions = await versionsOf(repository, path, head, remotes, token);
  const contents = [...versions.index, ...versions.head, ...[...versions.remotes.values()].flat()];
  const holders = await valuesIn(repository, contents, values, token);
  const keysOf = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => [...(holders.get(name) ?? [])]));
  return {
    tracked: versions.index.length > 0,
    ignored: await isIgnored(repository, path, token),
    ...(head === undefined ? {} : { head }),
    staged: keysOf(versions.index),
    inHead: keysOf(versions.head),
    inRemote: new Map([...versions.remotes].map(([name, names]) => [name, keysOf(names)])),
    unknown: await filteredOf(repository, path, token),
  };
}

interface Versions {
  /** Names of the contents; three while a conflict is open. */
  readonly index: readonly string[];
  readonly head: readonly string[];
  readonly remotes: ReadonlyMap<string, readonly string[]>;
}

async function versionsOf(
  repository: Repository,
  path: string,
  head: string | undefined,
  remotes: readonly string[],
  token: CancellationToken,
): Promise<Versions> {
  const run = { program: repository.program, folder: repository.top, token };
  const listed = await runGit({ ...run, args: ['ls-files', '--stage', '-z', '--', literal(path)] });
  const inCommit = async (commit: string): Promise<string[]> => {
    const tree = await runGit({
      ...run,
      args: ['ls-tree', '-z', '--full-tree', commit, '--', literal(path)],
    });
    return namesIn(tree, 2);
  };
  const remoteVersions = new Map<string, readonly string[]>();
  for (const remote of remotes) {
    remoteVersions.set(remote.replace(/^refs\/remotes\//, ''), await inCommit(remote));
  }
  return {
    index: namesIn(listed, 1),
    head: head === undefined ? [] : await inCommit(head),
    remotes: remoteVersions,
  };
}

/** A file's name may look like a pattern. */
function literal(path: string): string {
  return `:(literal)${path}`;
}

/** The names of contents in a list of entries that NUL ends; `at` counts the fields before the tab. */
function namesIn(list: Buffer, at: number): string[] {
  return list
    .toString('latin1')
    .split('\0')
    .filter((entry) => entry !== '')
    .flatMap((entry) => entry.slice(0, entry.indexOf('\t')).split(' ')[at] ?? []);
}

/** The branch that the present one follows, and the remotes' default branches: the likeliest to have it. */
async function nearRemotes(repository: Repository, token: CancellationToken): Promise<string[]> {
  const run = { program: repository.program, folder: repository.top, token };
  const upstream = { ...run, args: ['rev-parse', '--symbolic-full-name', '@{upstream}'], answers: [128] };
  const names = (await runGit(upstream)).toString('utf8').split('\n');
  const args = ['for-each-ref', '--format=%(symref)', 'refs/remotes/*/HEAD'];
  for await (const line of linesOf({ ...run, args })) names.push(line);
  return [...new Set(names)].filter((name) => name.startsWith('refs/remotes/'));
}

async function valuesIn(
  repository: Repository,
  names: readonly string[],
  values: readonly SearchedValue[],
  token: CancellationToken,
): Promise<Map<string, Set<string>>> {
  const search = new ValueSearch(values);
  const holders = new Map<string, Set<string>>();
  let keys = new Set<string>();
  const visitor = {
    begin(name: string) {
      keys = new Set();
      holders.set(name, keys);
      search.begin();
    },
    content: (piece: Buffer) => search.feed(piece, (key) => keys.add(key)),
    end: () => undefined,
    missing: () => undefined,
  };
  const distinct = [...new Set(names)];
  if (distinct.length > 0) await readObjects(repository, distinct, visitor, token);
  return holders;
}

async function isIgnored(repository: Repository, path: string, token: CancellationToken): Promise<boolean> {
  const args = ['check-ignore', '--stdin', '-z'];
  const input = [`./${path}\0`];
  const run = { program: repository.program, folder: repository.top, args, input, answers: [1], token };
  return (await runGit(run)).length > 0;
}

/** Large file storage and encryption keep other bytes in the repository than on disk. */
async function filteredOf(repository: Repository, path: string, token: CancellationToken): Promise<string[]> {
  const args = ['check-attr', '-z', 'filter', '--', path];
  const answer = await runGit({ program: repository.program, folder: repository.top, args, token });
  const [, , filter = 'unspecified'] = answer.toString('utf8').split('\0');
  if (filter === 'unspecified' || filter === 'unset') return [];
  return [
    `The repository keeps the file through the filter ${codeSpan(filter)}: what it stores was not looked into.`,
  ];
}
