// Which contents of a repository hold which values: one pass over all of them, packed and loose, searched in memory.
import type { CancellationToken } from '../../base';
import { type SearchedValue, ValueSearch } from '../searchedValue';
import { readObjects } from './catFile';
import { linesOf } from './gitProcess';
import type { Repository } from './repository';

export interface FoundObjects {
  /** By object name: keys of the values that the file content, the commit's or the tag's text holds. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** Contents that could not be read. */
  readonly unreadable: number;
  readonly searched: number;
}

/** @param onProgress called with the number of searched contents now and then */
export async function searchObjects(
  repository: Repository,
  values: readonly SearchedValue[],
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
    namesOfAll(repository, token),
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
  return { holders, unreadable, searched };
}

/** Everything but folders, in the order of the packs, in which git unpacks them fastest. */
async function* namesOfAll(
  repository: Repository,
  token: CancellationToken,
): AsyncGenerator<string, void, undefined> {
  const format = '--batch-check=%(objecttype) %(objectname)';
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', format];
  for await (const line of linesOf({ program: repository.program, folder: repository.top, args, token })) {
    const space = line.indexOf(' ');
    if (line.slice(0, space) !== 'tree') yield line.slice(space + 1);
  }
}
