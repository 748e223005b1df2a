// The whole history of a repository, searched for values: contents first, then the commits that lead to them.
import type { CancellationToken } from '../../base';
import type { HistoryFacts } from '../../respond';
import type { SearchedValue } from '../searchedValue';
import { historyOf } from './historyOf';
import { readReferences } from './references';
import type { Repository } from './repository';
import { searchObjects } from './searchObjects';
import { walkCommits } from './walkCommits';

export interface HistorySearch {
  /** By key of the value; every searched value has an entry. */
  readonly histories: ReadonlyMap<string, HistoryFacts>;
  /** Full sentences on what could not be searched. */
  readonly unknown: readonly string[];
}

/**
 * Searches all commits that branches, tags, remotes, stashes and reflogs lead to.
 * @param onProgress called with the number of contents searched so far
 * @throws GitError | GitCancelled
 */
export async function searchHistory(
  repository: Repository,
  values: readonly SearchedValue[],
  token: CancellationToken,
  onProgress?: (searched: number) => void,
): Promise<HistorySearch> {
  const found = await searchObjects(repository, values, token, onProgress);
  const unknown = problemsOf(repository, found.unreadable);
  const complete = unknown.length === 0;
  const traced =
    found.holders.size === 0
      ? new Map<string, never>()
      : await historyOf(
          found,
          walkCommits(repository, token),
          await readReferences(repository, token),
          token,
        );
  const histories = values.map(({ key }) => [key, { complete, ...(traced.get(key) ?? nowhere) }] as const);
  return { histories: new Map(histories), unknown };
}

const nowhere = { commits: 0, branches: [], tags: [], remoteBranches: [], stashes: 0 };

function problemsOf({ partial }: Repository, unreadable: number): string[] {
  const problems: string[] = [];
  if (partial)
    problems.push('This is a partial clone: some contents are on the server only and were not searched.');
  if (unreadable > 0) {
    const what = unreadable === 1 ? 'One object' : `${unreadable} objects`;
    problems.push(`${what} of the repository could not be read; git fsck tells more.`);
  }
  return problems;
}
