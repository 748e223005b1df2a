// From the contents that hold a value to commits, branches, tags, remotes and stashes.
import type { CancellationToken } from '../../base';
import type { CommitFact, HistoryFacts } from '../../respond';
import type { Reference } from './references';
import type { FoundObjects } from './searchObjects';
import type { WalkedCommit } from './walkCommits';

/** The history of each value that anything holds. Values without an entry are in no commit. */
export async function historyOf(
  found: Pick<FoundObjects, 'holders'>,
  commits: AsyncIterable<WalkedCommit>,
  references: readonly Reference[],
  token: CancellationToken,
): Promise<Map<string, Omit<HistoryFacts, 'complete'>>> {
  const tracer = new Tracer(found.holders);
  for await (const commit of commits) {
    if (token.isCancellationRequested) break;
    tracer.see(commit);
  }
  return tracer.resultsWith(references);
}

interface Touched {
  commits: number;
  first?: Seen;
  last?: Seen;
}

interface Seen {
  readonly time: number;
  readonly fact: CommitFact;
}

const nothing: ReadonlySet<string> = new Set();

/** Follows values from parents to children. */
class Tracer {
  readonly #holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** By commit: keys of the values that it or a commit before it holds. Commits share their parents' sets. */
  readonly #reached = new Map<string, ReadonlySet<string>>();
  readonly #parents = new Map<string, string>();
  readonly #touched = new Map<string, Touched>();

  constructor(holders: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#holders = holders;
  }

  see(commit: WalkedCommit): void {
    const { brought, touched } = this.#changesOf(commit);
    for (const key of touched) this.#note(key, commit);
    const inherited = this.#inherited(commit.parents);
    const isNews = [...brought].some((key) => !inherited.has(key));
    const reached = isNews ? new Set([...inherited, ...brought]) : inherited;
    if (reached.size === 0) return;
    this.#reached.set(commit.hash, reached);
    if (commit.parents.length > 1) this.#parents.set(commit.hash, commit.parents[0] ?? '');
  }

  resultsWith(references: readonly Reference[]): Map<string, Omit<HistoryFacts, 'complete'>> {
    const results = new Map<string, Omit<HistoryFacts, 'complete'>>();
    const keys = new Set([
      ...this.#touched.keys(),
      ...[...this.#holders.values()].flatMap((held) => [...held]),
    ]);
    for (const key of keys) {
      const namesOf = (kind: Reference['kind']): string[] => [
        ...new Set(
          references.filter((each) => each.kind === kind && this.#leadsTo(each, key)).map(({ name }) => name),
        ),
      ];
      const stashes = references.filter(
        (each) => each.kind === 'stash' && this.#stashHolds(each.commit, key),
      );
      const { commits = 0, first, last } = this.#touched.get(key) ?? {};
      results.set(key, {
        commits,
        ...(first ? { first: first.fact } : {}),
        ...(last ? { last: last.fact } : {}),
        branches: namesOf('branch'),
        tags: namesOf('tag'),
        remoteBranches: namesOf('remote').filter((name) => !name.endsWith('/HEAD')),
        stashes: stashes.length,
      });
    }
    return results;
  }

  #changesOf({ hash, changes }: WalkedCommit): { brought: Set<string>; touched: Set<string> } {
    // The commit's own text, its message above all, can hold a value too.
    const brought = new Set(this.#holders.get(hash) ?? nothing);
    const touched = new Set(brought);
    for (const { before, after } of changes) {
      for (const key of this.#holders.get(after) ?? nothing) {
        brought.add(key);
        touched.add(key);
      }
      for (const name of before) for (const key of this.#holders.get(name) ?? nothing) touched.add(key);
    }
    return { brought, touched };
  }

  #note(key: string, { hash, date, author, time }: WalkedCommit): void {
    const before = this.#touched.get(key) ?? { commits: 0 };
    const seen: Seen = { time, fact: { hash, date, author } };
    this.#touched.set(key, {
      commits: before.commits + 1,
      first: before.first && before.first.time <= time ? before.first : seen,
      last: before.last && before.last.time > time ? before.last : seen,
    });
  }

  #inherited(parents: readonly string[]): ReadonlySet<string> {
    const sets = parents.flatMap((parent) => this.#reached.get(parent) ?? []);
    const [first = nothing, ...others] = sets;
    const isSame = others.every((other) => other === first || [...other].every((key) => first.has(key)));
    return isSame ? first : new Set(sets.flatMap((set) => [...set]));
  }

  #leadsTo({ commit, object }: Reference, key: string): boolean {
    return this.#reached.get(commit)?.has(key) === true || this.#holders.get(object)?.has(key) === true;
  }

  /** A stash is a merge upon the commit it was made on; what that had already is no news. */
  #stashHolds(stash: string, key: string): boolean {
    if (this.#reached.get(stash)?.has(key) !== true) return false;
    return this.#reached.get(this.#parents.get(stash) ?? '')?.has(key) !== true;
  }
}
