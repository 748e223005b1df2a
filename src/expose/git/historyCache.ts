// Histories that were searched already: they hold until a branch, tag, stash or HEAD moves, and then only the new is searched.
import type { CancellationToken } from '../../base';
import type { HistoryFacts } from '../../respond';
import type { SearchedValue } from '../searchedValue';
import { stateOf, tipsOf } from './references';
import type { Repository } from './repository';
import { type EarlierSearch, searchHistory } from './searchHistory';
import type { ValueTrail } from './valueTrails';

/** The repository as it was when a search began. */
interface Moment {
  readonly state: string;
  readonly tips: readonly string[];
  /** False where contents can come later that older commits hold already: then the next search begins anew. */
  readonly isWhole: boolean;
  readonly unknown: readonly string[];
}

/** What is known of one value. */
interface Known {
  readonly moment: Moment;
  readonly history: HistoryFacts;
  readonly trail: ValueTrail;
}

/** What is known of values' histories. */
export interface KnownHistories {
  /** By key; every value that was asked for has an entry. */
  readonly histories: ReadonlyMap<string, HistoryFacts>;
  /** Full sentences on what could not be searched. */
  readonly unknown: readonly string[];
}

/** Keeps facts, keys and names of objects, no values. One search at a time, so that many questions read a repository once. */
export class HistoryCache {
  /** By the folder that all work trees share, then by key of the value. */
  readonly #repositories = new Map<string, Map<string, Known>>();
  #queue: Promise<unknown> = Promise.resolve();

  /** @throws GitError | GitCancelled */
  search(
    repository: Repository,
    values: readonly SearchedValue[],
    token: CancellationToken,
    onProgress?: (searched: number) => void,
  ): Promise<KnownHistories> {
    const answer = this.#queue.then(() => this.#search(repository, values, token, onProgress));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #search(
    repository: Repository,
    values: readonly SearchedValue[],
    token: CancellationToken,
    onProgress?: (searched: number) => void,
  ): Promise<KnownHistories> {
    const known = this.#knownOf(repository);
    const state = await stateOf(repository, token);
    const stale = values.filter(({ key }) => known.get(key)?.moment.state !== state);
    const tips = stale.length === 0 ? [] : await tipsOf(repository, token);
    for (const { earlier, together } of groupsOf(stale, known)) {
      const { histories, trails, unknown } = await searchHistory(
        repository,
        together,
        earlier,
        token,
        onProgress,
      );
      const isWhole = unknown.length === 0 && !repository.shallow;
      const moment = { state, tips, isWhole, unknown };
      for (const [key, history] of histories) {
        const trail = trails.get(key);
        if (trail) known.set(key, { moment, history, trail });
      }
    }
    const asked = values.flatMap(({ key }) => {
      const one = known.get(key);
      return one ? [[key, one] as const] : [];
    });
    return {
      histories: new Map(asked.map(([key, { history }]) => [key, history])),
      unknown: [...new Set(asked.flatMap(([, { moment }]) => moment.unknown))],
    };
  }

  #knownOf({ commonFolder }: Repository): Map<string, Known> {
    const known = this.#repositories.get(commonFolder) ?? new Map<string, Known>();
    this.#repositories.set(commonFolder, known);
    return known;
  }
}

/** Values that were searched at the same moment go on together; those without one begin together. */
function groupsOf(
  values: readonly SearchedValue[],
  known: ReadonlyMap<string, Known>,
): readonly { readonly earlier: EarlierSearch | undefined; readonly together: readonly SearchedValue[] }[] {
  const groups = new Map<Moment | undefined, SearchedValue[]>();
  for (const value of values) {
    const moment = known.get(value.key)?.moment;
    const begin = moment?.isWhole === true ? moment : undefined;
    groups.set(begin, [...(groups.get(begin) ?? []), value]);
  }
  return [...groups].map(([moment, together]) => {
    const trails = together.flatMap(({ key }) => {
      const trail = known.get(key)?.trail;
      return trail ? [[key, trail] as const] : [];
    });
    return { earlier: moment && { tips: moment.tips, trails: new Map(trails) }, together };
  });
}
