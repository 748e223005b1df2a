// The histories that a value may stand in: that of the file's repository, and of those that belong to it.
import type { CancellationToken } from '../base';
import { type ExposureFacts, holdsIt, type HistoryFacts, type RelatedHistory } from '../respond';
import { GitError } from './git/gitProcess';
import { HistoryCache } from './git/historyCache';
import { type RelatedRepository, relatedRepositories } from './git/relatedRepositories';
import { type OpenedRepository, type Repository, sizeOf } from './git/repository';
import type { SearchedValue } from './searchedValue';

/** What the histories tell of one value. */
export type Spread = Pick<ExposureFacts, 'history' | 'elsewhere'>;

/** How far values got in all repositories that were searched. */
export interface Spreads {
  /** By key of the value; values whose history could not be searched have no entry. */
  readonly spreads: ReadonlyMap<string, Spread>;
  /** Full sentences on what could not be searched. */
  readonly unknown: readonly string[];
  /** Full sentences on repositories that are not on this machine. */
  readonly notes: readonly string[];
}

/** How a search is stopped, watched and limited. */
export interface HistoryOptions {
  readonly token: CancellationToken;
  /** Called with the number of contents searched so far, of each repository. */
  readonly onProgress?: ((searched: number) => void) | undefined;
  /** Bytes of stored objects; a larger repository is left out without a word. */
  readonly mostBytes?: number | undefined;
}

/** Remembers histories between questions; values are kept nowhere. */
export class Histories {
  readonly #cache = new HistoryCache();

  /** @throws GitCancelled */
  async search(
    opened: OpenedRepository,
    values: readonly SearchedValue[],
    options: HistoryOptions,
  ): Promise<Spreads> {
    if (opened.kind !== 'repository' || values.length === 0) return nothing;
    const own = await this.#searchOne(opened, values, options);
    const { related, unknown, notes } = await relatedRepositories(opened, options.token);
    const others: { readonly where: string; readonly answer: Answer }[] = [];
    for (const { repository, where } of related) {
      const answer = await this.#searchOne(repository, values, options);
      others.push({ where, answer: { ...answer, unknown: doubtsOn({ repository, where }, answer.unknown) } });
    }
    const spreads = values.flatMap(({ key }) => {
      const spread = spreadOf(key, own, others);
      return spread ? [[key, spread] as const] : [];
    });
    return {
      spreads: new Map(spreads),
      unknown: [...own.unknown, ...unknown, ...others.flatMap(({ answer }) => answer.unknown)],
      notes,
    };
  }

  async #searchOne(
    repository: Repository,
    values: readonly SearchedValue[],
    { token, onProgress, mostBytes }: HistoryOptions,
  ): Promise<Answer> {
    try {
      if (mostBytes !== undefined && (await sizeOf(repository, token)) > mostBytes) return noAnswer;
      return await this.#cache.search(repository, values, token, onProgress);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return { ...noAnswer, unknown: [`The history could not be searched: ${error.message}.`] };
    }
  }
}

interface Answer {
  readonly histories: ReadonlyMap<string, HistoryFacts>;
  readonly unknown: readonly string[];
}

const noAnswer: Answer = { histories: new Map(), unknown: [] };
const nothing: Spreads = { spreads: new Map(), unknown: [], notes: [] };

function spreadOf(
  key: string,
  own: Answer,
  others: readonly { readonly where: string; readonly answer: Answer }[],
): Spread | undefined {
  const history = own.histories.get(key);
  const elsewhere = others.flatMap(({ where, answer }): RelatedHistory[] => {
    const found = answer.histories.get(key);
    return found && holdsIt(found) ? [{ where, history: found }] : [];
  });
  if (!history && elsewhere.length === 0) return undefined;
  return { ...(history && { history }), elsewhere };
}

function doubtsOn({ repository, where }: RelatedRepository, unknown: readonly string[]): string[] {
  const shallow = repository.shallow ? ['It is a shallow clone: older commits are not on this machine.'] : [];
  return [...unknown, ...shallow].map((sentence) => `Of ${where}: ${sentence}`);
}
