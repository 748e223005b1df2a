// Copies of a value in a folder's files, read as streams; what git ignores is searched too, as builds and logs lie there.
import { createReadStream } from 'node:fs';
import type { CancellationToken } from '../base';
import type { ExposedPlace } from '../respond';
import { codeSpan, placeKindOf } from '../respond';
import { defaultExcludes, errorCode, walk } from '../scan';
import { byteFormsOf } from './byteForms';
import { type SearchedValue, ValueSearch } from './searchedValue';

/** Where else values stand in the open folders. */
export interface FileSearch {
  /** By key of the value. */
  readonly places: ReadonlyMap<string, readonly ExposedPlace[]>;
  /** Full sentences on what could not be searched. */
  readonly unknown: readonly string[];
}

/** Places that are listed for one value. */
const mostPlaces = 200;

/** @param folders absolute; paths are told relative to the first one */
export async function searchFiles(
  folders: readonly string[],
  values: readonly SearchedValue[],
  token: CancellationToken,
): Promise<FileSearch> {
  const places = new Map<string, ExposedPlace[]>();
  const unknown: string[] = [];
  const search = new ValueSearch(values);
  const [root = '/'] = folders;
  const options = { paths: folders, root, exclude: defaultExcludes, respectGitignore: false };
  for await (const found of walk(options)) {
    if (token.isCancellationRequested) {
      unknown.push('The search of the files was stopped before its end.');
      break;
    }
    if (found.kind === 'skip') {
      if (found.reason === 'unreadable')
        unknown.push(`${codeSpan(found.path)} was not searched: it ${found.detail}.`);
      continue;
    }
    try {
      const keys = await keysIn(found.absolutePath, search);
      for (const { key, value } of values.filter((each) => keys.has(each.key))) {
        const known = places.get(key) ?? [];
        places.set(key, known);
        for (const line of await linesOf(found.absolutePath, value)) {
          known.push({ path: found.path, line, kind: placeKindOf(found.path) });
        }
      }
    } catch (error) {
      unknown.push(`${codeSpan(found.path)} was not searched: it can't be read (${errorCode(error)}).`);
    }
  }
  return { places: new Map([...places].map(([key, all]) => [key, cut(all, unknown)])), unknown };
}

async function keysIn(file: string, search: ValueSearch): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  search.begin();
  for await (const piece of createReadStream(file)) search.feed(piece as Buffer, (key) => keys.add(key));
  return keys;
}

/** Lines on which the value begins, counted from 1; a second reading, as few files get one. */
async function linesOf(file: string, value: string): Promise<number[]> {
  const forms = byteFormsOf(value);
  const overlap = Math.max(...forms.map(({ length }) => length)) - 1;
  const lines = new Set<number>();
  let tail = Buffer.alloc(0);
  let line = 1;
  for await (const piece of createReadStream(file)) {
    const bytes = Buffer.concat([tail, piece as Buffer]);
    for (const form of forms) {
      let at = bytes.indexOf(form);
      for (; at !== -1; at = bytes.indexOf(form, at + 1)) lines.add(line + lineEndsIn(bytes.subarray(0, at)));
    }
    const kept = Math.max(0, bytes.length - overlap);
    line += lineEndsIn(bytes.subarray(0, kept));
    tail = bytes.subarray(kept);
  }
  return [...lines].sort((a, b) => a - b);
}

function lineEndsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function cut(places: readonly ExposedPlace[], unknown: string[]): readonly ExposedPlace[] {
  if (places.length <= mostPlaces) return places;
  unknown.push(`The value stands in ${places.length} places; the first ${mostPlaces} are listed.`);
  return places.slice(0, mostPlaces);
}
