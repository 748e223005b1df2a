// Histories that were searched already: they hold until a branch, tag, stash or HEAD moves.
import type { CancellationToken } from '../../base';
import type { HistoryFacts } from '../../respond';
import type { SearchedValue } from '../searchedValue';
import { stateOf } from './references';
import type { Repository } from './repository';
import { type HistorySearch, searchHistory } from './searchHistory';

interface Known {
  readonly state: string;
  readonly histories: Map<string, HistoryFacts>;
  unknown: readonly string[];
}

/** Keeps facts and keys, no values. One search at a time, so that many questions read a repository once. */
export class HistoryCache {
  /** By the folder that all work trees share. */
  readonly #known = new Map<string, Known>();
  #queue: Promise<unknown> = Promise.resolve();

  /** @throws GitError | GitCancelled */
  search(
    repository: Repository,
    values: readonly SearchedValue[],
    token: CancellationToken,
    onProgress?: (searched: number) => void,
  ): Promise<HistorySearch> {
    const answer = this.#queue.then(() => this.#search(repository, values, token, onProgress));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #search(
    repository: Repository,
    values: readonly SearchedValue[],
    token: CancellationToken,
    onProgress?: (searched: number) => void,
  ): Promise<HistorySearch> {
    const state = await stateOf(repository, token);
    const before = this.#known.get(repository.commonFolder);
    const known = before?.state === state ? before : { state, histories: new Map(), unknown: [] };
    const missing = values.filter(({ key }) => !known.histories.has(key));
    if (missing.length > 0) {
      const { histories, unknown } = await searchHistory(repository, missing, token, onProgress);
      for (const [key, history] of histories) known.histories.set(key, history);
      known.unknown = unknown;
      this.#known.set(repository.commonFolder, known);
    }
    return { histories: known.histories, unknown: known.unknown };
  }
}
