// All commits, parents first, with the contents that each changed; also those that only a reflog still knows.
import type { CancellationToken } from '../../base';
import { type GitRun, linesOf } from './gitProcess';
import type { Repository } from './repository';

/** A commit and those it was made upon. */
export interface Lineage {
  readonly hash: string;
  readonly parents: readonly string[];
}

/** One commit of `git log`. */
export interface WalkedCommit extends Lineage {
  /** Seconds since 1970 at which it was committed. */
  readonly time: number;
  /** The author's date, ISO 8601. */
  readonly date: string;
  readonly author: string;
  /** Names of the contents that its files had before and have after; merges tell what differs from all parents. */
  readonly changes: readonly { readonly before: readonly string[]; readonly after: string }[];
}

const separator = '\t';
const format = '--format=commit %H%x09%P%x09%ct%x09%aI%x09%an';
const which = ['--all', '--reflog', '--topo-order', '--reverse'];

/** @param since commits that need no telling, nor those before them @throws GitError | GitCancelled */
export async function* walkCommits(
  repository: Repository,
  since: readonly string[],
  token: CancellationToken,
): AsyncGenerator<WalkedCommit, void, undefined> {
  const shown = [
    '--raw',
    '-r',
    '-c',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const args = ['log', ...which, ...shown, '--no-color', '--no-notes', '--encoding=UTF-8', format];
  let commit: (WalkedCommit & { changes: { before: string[]; after: string }[] }) | undefined;
  for await (const line of linesOf(without(since, repository, args, token))) {
    if (line.startsWith(':')) commit?.changes.push(readChange(line));
    else if (line.startsWith('commit ')) {
      if (commit) yield commit;
      commit = { ...readCommit(line), changes: [] };
    }
  }
  if (commit) yield commit;
}

/** Who descends from whom, and nothing else: many times as fast as what each changed. @throws GitError | GitCancelled */
export async function* walkLineage(
  repository: Repository,
  token: CancellationToken,
): AsyncGenerator<Lineage, void, undefined> {
  const args = ['rev-list', ...which, '--parents'];
  for await (const line of linesOf({ program: repository.program, folder: repository.top, args, token })) {
    const [hash = '', ...parents] = line.split(' ');
    yield { hash, parents };
  }
}

/** Commits come by the input: there may be thousands, and a vanished one is no error. */
function without(
  since: readonly string[],
  { program, top }: Repository,
  args: readonly string[],
  token: CancellationToken,
): GitRun {
  const run = { program, folder: top, token };
  if (since.length === 0) return { ...run, args };
  return { ...run, args: [...args, '--ignore-missing', '--stdin'], input: since.map((one) => `^${one}\n`) };
}

function readCommit(line: string): Omit<WalkedCommit, 'changes'> {
  const [hash = '', parents = '', time = '', date = '', author = ''] = line
    .slice('commit '.length)
    .split(separator);
  return { hash, parents: parents === '' ? [] : parents.split(' '), time: Number(time), date, author };
}

/** ":100644 100644 before after M<tab>path", with a colon, a mode and a name more for each further parent. */
function readChange(line: string): { before: string[]; after: string } {
  const parents = /^:+/.exec(line)?.[0].length ?? 1;
  const names = line.split(' ', 2 * parents + 2).slice(parents + 1);
  return { before: names.slice(0, parents), after: names[parents] ?? '' };
}
