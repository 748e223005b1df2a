// Finds out how far the secrets of a file have got: what the disk, the index and the last commit tell at once, and the rest.
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CancellationToken, neverCancelled } from '../base';
import type { ExposedPlace, ExposureFacts, HistoryFacts, PublishedFact } from '../respond';
import { errorCode } from '../scan';
import { type FileState, fileStateOf } from './git/fileStates';
import { GitError } from './git/gitProcess';
import { relatedRepositories } from './git/relatedRepositories';
import { openRepository, type OpenedRepository } from './git/repository';
import { Histories, type Spread } from './histories';
import { publishedBy } from './packages/publishedBy';
import { searchFiles } from './searchFiles';
import { type SearchedValue, ValueSearch } from './searchedValue';

/** What is asked about: values of one file. */
export interface ExposureQuestion {
  /** Absolute. */
  readonly file: string;
  readonly values: readonly SearchedValue[];
  /** The folders that are open, absolute; the first one names paths. */
  readonly folders: readonly string[];
}

/** How a search is stopped and watched. */
export interface ProbeOptions {
  readonly token?: CancellationToken;
  /** Called with the number of contents of the history that were searched so far. */
  readonly onProgress?: (searched: number) => void;
}

/** By key of the value. */
export type Exposures = ReadonlyMap<string, ExposureFacts>;

/** Remembers histories between questions; values are kept nowhere. */
export class ExposureProbe {
  readonly #histories = new Histories();
  readonly #program: string | undefined;

  /** @param program absolute path of git; without it the first one on the PATH */
  constructor(program?: string) {
    this.#program = program;
  }

  /** What needs no search: milliseconds in a repository of any size. */
  async atOnce({ file, values, folders }: ExposureQuestion, options: ProbeOptions = {}): Promise<Exposures> {
    const place = await realPlace(file);
    const repository = await openRepository(dirname(place), options.token, this.#program);
    return this.#describe(repository, place, values, folders, options.token ?? neverCancelled);
  }

  /** Everything: the history and the files of all open folders too. */
  async completely(question: ExposureQuestion, options: ProbeOptions = {}): Promise<Exposures> {
    const { values, folders } = question;
    const token = options.token ?? neverCancelled;
    const place = await realPlace(question.file);
    const repository = await openRepository(dirname(place), token, this.#program);
    const first = await this.#describe(repository, place, values, folders, token);
    const { onProgress } = options;
    const history = await this.#histories.search(repository, values, { token, onProgress });
    const files = await searchFiles(folders, values, token);
    return new Map(
      [...first].map(([key, facts]) => {
        const unknown = [...facts.unknown, ...history.unknown, ...files.unknown];
        const all = { ...facts, unknown, notes: history.notes, places: files.places.get(key) ?? [] };
        return [key, { ...all, ...history.spreads.get(key) }] as const;
      }),
    );
  }

  /** The histories alone; without those that have more than `mostBytes` of stored objects. */
  async histories(
    folder: string,
    values: readonly SearchedValue[],
    options: ProbeOptions & { readonly mostBytes?: number } = {},
  ): Promise<ReadonlyMap<string, Spread>> {
    const { token = neverCancelled, onProgress, mostBytes } = options;
    const repository = await openRepository(folder, token, this.#program);
    return (await this.#histories.search(repository, values, { token, onProgress, mostBytes })).spreads;
  }

  /**
   * The folders that Git keeps its index, HEAD and names in, of the file's repository and those that belong to it:
   * when something moves there, the answer may be another.
   */
  async gitFolders(file: string): Promise<readonly string[]> {
    const own = await openRepository(dirname(await realPlace(file)), neverCancelled, this.#program);
    if (own.kind !== 'repository') return [];
    const { related } = await relatedRepositories(own, neverCancelled);
    const all = [own, ...related.map(({ repository }) => repository)];
    return [...new Set(all.flatMap(({ gitFolder, commonFolder }) => [gitFolder, commonFolder]))];
  }

  async #describe(
    repository: OpenedRepository,
    file: string,
    values: readonly SearchedValue[],
    folders: readonly string[],
    token: CancellationToken,
  ): Promise<Exposures> {
    const search = new ValueSearch(values);
    const content = await contentOf(file);
    const onDisk = search.keysIn(content.bytes);
    const top = repository.kind === 'repository' ? repository.top : (folders[0] ?? dirname(file));
    const published = (await publishedBy(file, top)).map(({ as, because }) => ({ as, because }));
    const state = await this.#stateOf(repository, file, values, token);
    const tooShort = new Set(search.tooShort);
    return new Map(
      values.map(({ key }) => [
        key,
        factsOf(repository, state, key, onDisk.has(key), published, [
          ...content.unknown,
          ...(tooShort.has(key) ? [tooShortToSearch] : []),
        ]),
      ]),
    );
  }

  async #stateOf(
    repository: OpenedRepository,
    file: string,
    values: readonly SearchedValue[],
    token: CancellationToken,
  ): Promise<FileState | string | undefined> {
    if (repository.kind !== 'repository') return undefined;
    try {
      return await fileStateOf(repository, file, values, token);
    } catch (error) {
      if (error instanceof GitError) return `The file's state is not known: ${error.message}.`;
      throw error;
    }
  }
}

const tooShortToSearch = 'The value is too short to be told from chance in other files and in the history.';

function factsOf(
  repository: OpenedRepository,
  state: FileState | string | undefined,
  key: string,
  saved: boolean,
  published: readonly PublishedFact[],
  doubts: readonly string[],
): ExposureFacts {
  const places: readonly ExposedPlace[] = [];
  const git =
    repository.kind === 'repository'
      ? ({ kind: 'repository', shallow: repository.shallow } as const)
      : repository;
  if (state === undefined) return { git, saved, places, published, unknown: doubts };
  if (typeof state === 'string') return { git, saved, places, published, unknown: [...doubts, state] };
  const remoteBranches = [...state.inRemote].filter(([, keys]) => keys.has(key)).map(([name]) => name);
  const seen: HistoryFacts = {
    complete: false,
    commits: 0,
    branches: [],
    tags: [],
    remoteBranches,
    stashes: 0,
  };
  return {
    git,
    saved,
    tracked: state.tracked,
    ignored: state.ignored,
    staged: state.staged.has(key),
    inHead: state.inHead.has(key),
    ...(state.head === undefined ? {} : { head: state.head }),
    ...(remoteBranches.length > 0 ? { history: seen } : {}),
    places,
    published,
    unknown: [...doubts, ...state.unknown],
  };
}

/** The file's bytes; a file that is not saved yet has none. */
async function contentOf(
  file: string,
): Promise<{ readonly bytes: Buffer; readonly unknown: readonly string[] }> {
  try {
    return { bytes: await readFile(file), unknown: [] };
  } catch (error) {
    const code = errorCode(error);
    const unknown = code === 'ENOENT' ? [] : [`The file on the disk can't be read (${code}).`];
    return { bytes: Buffer.alloc(0), unknown };
  }
}

/** Links resolved, as git has paths; the file itself need not be there yet. */
async function realPlace(file: string): Promise<string> {
  try {
    return join(await realpath(dirname(file)), basename(file));
  } catch {
    return file;
  }
}
