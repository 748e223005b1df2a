// Which contents of a repository hold which values: one pass over all of them, packed and loose, searched in memory.
import type { CancellationToken } from '../../base';
import { type SearchedValue, ValueSearch } from '../searchedValue';
import { readObjects } from './catFile';
import { linesOf } from './gitProcess';
import type { Repository } from './repository';

/** Which contents hold which values. */
export interface FoundObjects {
  /** By object name: keys of the values that the file content, the commit's or the tag's text holds. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** Contents that could not be read. */
  readonly unreadable: number;
}

/**
 * @param since commits whose contents, and those of all before them, were searched already; without it everything is
 * @param onProgress called with the number of searched contents now and then
 * @throws GitError | GitCancelled
 */
export async function searchObjects(
  repository: Repository,
  values: readonly SearchedValue[],
  since: readonly string[] | undefined,
  token: CancellationToken,
  onProgress: (searched: number) => void = () => undefined,
): Promise<FoundObjects> {
  const search = new ValueSearch(values);
  const holders = new Map<string, Set<string>>();
  let current = '';
  let searched = 0;
  let unreadable = 0;
  const note = (key: string): void => {
    const keys = holders.get(current);
    if (keys) keys.add(key);
    else holders.set(current, new Set([key]));
  };
  await readObjects(
    repository,
    since ? namesOfNew(repository, since, token) : namesOfAll(repository, token),
    {
      begin(name) {
        current = name;
        search.begin();
      },
      content: (piece) => search.feed(piece, note),
      end() {
        searched++;
        if (searched % 1000 === 0) onProgress(searched);
      },
      missing: () => unreadable++,
    },
    token,
  );
  return { holders, unreadable };
}

const format = '--batch-check=%(objecttype) %(objectname)';

/** Everything but folders, in the order of the packs, in which git unpacks them fastest. */
function namesOfAll(repository: Repository, token: CancellationToken): AsyncGenerator<string> {
  return namesListed(repository, ['--batch-all-objects', '--unordered'], [], token);
}

/** Everything but folders that names lead to now and did not then. */
function namesOfNew(
  repository: Repository,
  since: readonly string[],
  token: CancellationToken,
): AsyncGenerator<string> {
  const args = ['rev-list', '--objects', '--all', '--reflog', '--ignore-missing', '--stdin'];
  const input = since.map((commit) => `^${commit}\n`);
  const lines = linesOf({ program: repository.program, folder: repository.top, args, input, token });
  return namesListed(repository, [], firstWords(lines), token);
}

/** A path stands behind the name of an object that a folder holds. */
async function* firstWords(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const line of lines) yield `${/^\S*/.exec(line)?.[0] ?? ''}\n`;
}

async function* namesListed(
  { program, top }: Repository,
  which: readonly string[],
  input: Iterable<string> | AsyncIterable<string>,
  token: CancellationToken,
): AsyncGenerator<string, void, undefined> {
  const args = ['cat-file', ...which, '--buffer', format];
  for await (const line of linesOf({ program, folder: top, args, input, token })) {
    const space = line.indexOf(' ');
    if (line.slice(0, space) !== 'tree') yield line.slice(space + 1);
  }
}
