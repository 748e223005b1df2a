// From the commits that hold a value to branches, tags, remotes and stashes.
import type { CancellationToken } from '../../base';
import type { CommitFact, HistoryFacts } from '../../respond';
import { GitCancelled } from './gitProcess';
import type { Reference } from './references';
import type { TouchingCommit, ValueTrail } from './valueTrails';
import type { Lineage } from './walkCommits';

/** The history of each value, by its key. @param lineage of all commits, parents first @throws GitCancelled */
export async function historiesOf(
  trails: ReadonlyMap<string, ValueTrail>,
  lineage: AsyncIterable<Lineage>,
  references: readonly Reference[],
  token: CancellationToken,
): Promise<Map<string, Omit<HistoryFacts, 'complete'>>> {
  const descent = new Descent(trails);
  if (descent.isNeeded) {
    for await (const commit of lineage) {
      // Half of an answer would be remembered as the whole one.
      if (token.isCancellationRequested) throw new GitCancelled();
      descent.see(commit);
    }
  }
  return new Map([...trails].map(([key, trail]) => [key, describe(key, trail, descent, references)]));
}

function describe(
  key: string,
  { commits: all, holders }: ValueTrail,
  descent: Descent,
  references: readonly Reference[],
): Omit<HistoryFacts, 'complete'> {
  // Nobody can reach a commit any more that neither a name nor a reflog leads to.
  const commits = [...all.values()].filter(({ hash }) => descent.isThere(hash));
  const first = commits.reduce<TouchingCommit | undefined>(
    (a, b) => (a && a.time <= b.time ? a : b),
    undefined,
  );
  const last = commits.reduce<TouchingCommit | undefined>(
    (a, b) => (a && a.time > b.time ? a : b),
    undefined,
  );
  const namesOf = (kind: Reference['kind']): string[] => {
    const leading = references.filter(
      (each) => each.kind === kind && (descent.holds(each.commit, key) || holders.has(each.object)),
    );
    return [...new Set(leading.map(({ name }) => name))];
  };
  return {
    commits: commits.length,
    ...(first ? { first: factOf(first) } : {}),
    ...(last ? { last: factOf(last) } : {}),
    branches: namesOf('branch'),
    tags: namesOf('tag'),
    remoteBranches: namesOf('remote').filter((name) => !name.endsWith('/HEAD')),
    stashes: references.filter(({ kind, commit }) => kind === 'stash' && descent.stashHolds(commit, key))
      .length,
  };
}

function factOf({ hash, date, author }: TouchingCommit): CommitFact {
  return { hash, date, author };
}

const nothing: ReadonlySet<string> = new Set();

/** Follows values from parents to children. */
class Descent {
  /** By commit: keys of the values that it brings. */
  readonly #brought = new Map<string, Set<string>>();
  /** Commits that touch a value and are there; filled as they are seen. */
  readonly #touching = new Set<string>();
  readonly #seen = new Set<string>();
  /** By commit: keys of the values that it or a commit before it holds. Commits share their parents' sets. */
  readonly #reached = new Map<string, ReadonlySet<string>>();
  /** First parents of merges. */
  readonly #parents = new Map<string, string>();

  constructor(trails: ReadonlyMap<string, ValueTrail>) {
    for (const [key, { commits }] of trails) {
      for (const { hash, brings } of commits.values()) {
        this.#touching.add(hash);
        if (brings) this.#brought.set(hash, (this.#brought.get(hash) ?? new Set()).add(key));
      }
    }
  }

  /** False where no commit touches any value: then there is nothing to follow. */
  get isNeeded(): boolean {
    return this.#touching.size > 0;
  }

  see({ hash, parents }: Lineage): void {
    if (this.#touching.has(hash)) this.#seen.add(hash);
    const brought = this.#brought.get(hash) ?? nothing;
    const inherited = this.#inherited(parents);
    const isNews = [...brought].some((key) => !inherited.has(key));
    const reached = isNews ? new Set([...inherited, ...brought]) : inherited;
    if (reached.size === 0) return;
    this.#reached.set(hash, reached);
    if (parents.length > 1) this.#parents.set(hash, parents[0] ?? '');
  }

  isThere(touching: string): boolean {
    return this.#seen.has(touching);
  }

  holds(commit: string, key: string): boolean {
    return this.#reached.get(commit)?.has(key) === true;
  }

  /** A stash is a merge upon the commit it was made on; what that had already is no news. */
  stashHolds(stash: string, key: string): boolean {
    return this.holds(stash, key) && !this.holds(this.#parents.get(stash) ?? '', key);
  }

  #inherited(parents: readonly string[]): ReadonlySet<string> {
    const sets = parents.flatMap((parent) => this.#reached.get(parent) ?? []);
    const [first = nothing, ...others] = sets;
    const isSame = others.every((other) => other === first || [...other].every((key) => first.has(key)));
    return isSame ? first : new Set(sets.flatMap((set) => [...set]));
  }
}
