// The history of a repository, searched for values: contents first, then the commits that lead to them.
import type { CancellationToken } from '../../base';
import type { HistoryFacts } from '../../respond';
import type { SearchedValue } from '../searchedValue';
import { historiesOf } from './historiesOf';
import { readReferences } from './references';
import type { Repository } from './repository';
import { searchObjects } from './searchObjects';
import { followTrails, noTrail, type ValueTrail } from './valueTrails';
import { walkCommits, walkLineage } from './walkCommits';

/** What a search of all of the history has found. */
export interface HistorySearch {
  /** By key of the value; every searched value has an entry. */
  readonly histories: ReadonlyMap<string, HistoryFacts>;
  /** For the next search. */
  readonly trails: ReadonlyMap<string, ValueTrail>;
  /** Full sentences on what could not be searched. */
  readonly unknown: readonly string[];
}

/** What an earlier search, complete as far as it went, has left behind. */
export interface EarlierSearch {
  /** Commits that it began from. */
  readonly tips: readonly string[];
  readonly trails: ReadonlyMap<string, ValueTrail>;
}

/**
 * Searches all commits that branches, tags, remotes, stashes and reflogs lead to.
 * @param earlier a search for the same values: only what came since is looked at
 * @param onProgress called with the number of contents searched so far
 * @throws GitError | GitCancelled
 */
export async function searchHistory(
  repository: Repository,
  values: readonly SearchedValue[],
  earlier: EarlierSearch | undefined,
  token: CancellationToken,
  onProgress?: (searched: number) => void,
): Promise<HistorySearch> {
  const { holders, unreadable } = await searchObjects(repository, values, earlier?.tips, token, onProgress);
  const unknown = problemsOf(repository, unreadable);
  const before = new Map(values.map(({ key }) => [key, earlier?.trails.get(key) ?? noTrail] as const));
  const commits = walkCommits(repository, earlier?.tips ?? [], token);
  const trails = await followTrails(before, holders, commits, token);
  const references = await readReferences(repository, token);
  const traced = await historiesOf(trails, walkLineage(repository, token), references, token);
  const complete = unknown.length === 0;
  return {
    histories: new Map([...traced].map(([key, history]) => [key, { complete, ...history }])),
    trails,
    unknown,
  };
}

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
