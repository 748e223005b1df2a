// What a search leaves behind of each value, so that the next one need look at new commits only. No values.
import type { CancellationToken } from '../../base';
import type { CommitFact } from '../../respond';
import { GitCancelled } from './gitProcess';
import type { WalkedCommit } from './walkCommits';

/** A commit that brought a value in, took it out or changed a file that holds it. */
export interface TouchingCommit extends CommitFact {
  /** Seconds since 1970 at which it was committed. */
  readonly time: number;
  /** It holds the value itself; otherwise it only took it away. */
  readonly brings: boolean;
}

/** Where one value was met. */
export interface ValueTrail {
  /** Names of the contents, commits and tags whose bytes hold it. */
  readonly holders: ReadonlySet<string>;
  /** By name; a commit that came while a search ran is met twice. */
  readonly commits: ReadonlyMap<string, TouchingCommit>;
}

/** The trail of a value that nothing holds. */
export const noTrail: ValueTrail = { holders: new Set(), commits: new Map() };

/**
 * Goes on with the trails of values.
 * @param found keys of the values by the name of the object that holds them, of those that were searched now
 * @param commits only those that were not walked before
 * @returns a trail for each key
 * @throws GitCancelled
 */
export async function followTrails(
  before: ReadonlyMap<string, ValueTrail>,
  found: ReadonlyMap<string, ReadonlySet<string>>,
  commits: AsyncIterable<WalkedCommit>,
  token: CancellationToken,
): Promise<ReadonlyMap<string, ValueTrail>> {
  const trails = new Map([...before].map(([key, trail]) => [key, copyOf(trail)] as const));
  for (const [name, keys] of found) for (const key of keys) trails.get(key)?.holders.add(name);
  const holders = holdersOf(trails);
  if (holders.size === 0) return trails;
  for await (const commit of commits) {
    if (token.isCancellationRequested) throw new GitCancelled();
    note(commit, holders, trails);
  }
  return trails;
}

interface OpenTrail {
  readonly holders: Set<string>;
  readonly commits: Map<string, TouchingCommit>;
}

function copyOf({ holders, commits }: ValueTrail): OpenTrail {
  return { holders: new Set(holders), commits: new Map(commits) };
}

/** A commit after the last search may change a file whose content was known then. */
function holdersOf(trails: ReadonlyMap<string, OpenTrail>): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [key, { holders }] of trails) {
    for (const name of holders) {
      const keys = all.get(name);
      if (keys) keys.add(key);
      else all.set(name, new Set([key]));
    }
  }
  return all;
}

const nothing: ReadonlySet<string> = new Set();

function note(
  { hash, changes, time, date, author }: WalkedCommit,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  trails: ReadonlyMap<string, OpenTrail>,
): void {
  // The commit's own text, its message above all, can hold a value too.
  const brought = new Set(holders.get(hash) ?? nothing);
  const touched = new Set(brought);
  for (const { before, after } of changes) {
    for (const key of holders.get(after) ?? nothing) {
      brought.add(key);
      touched.add(key);
    }
    for (const name of before) for (const key of holders.get(name) ?? nothing) touched.add(key);
  }
  for (const key of touched) {
    trails.get(key)?.commits.set(hash, { hash, date, author, time, brings: brought.has(key) });
  }
}
