// What a kind of package list is asked, and what it answers.
import { foldersAbove, within } from '../paths';
import type { TextReader } from '../projectReaders';
import type { KnownVersion } from './versions';

/** One list of a project. */
export interface ListFile {
  /** POSIX, below the project's folder. */
  readonly path: string;
  readonly text: string;
  /** Names of the files beside it. */
  readonly beside: readonly string[];
}

/** Another file that holds the versions of what the list names. */
export interface VersionsFile {
  readonly path: string;
  readonly text: string;
}

export interface PackageList {
  /** Which files are of the kind. */
  readonly files: RegExp;
  /** The new text; undefined when the package is there or only a tool can add it. @param known undefined when another file holds the version */
  add(text: string, name: string, known: KnownVersion | undefined): string | undefined;
  /** The file that holds the versions; undefined where the list does so itself. */
  readonly versionsOf?: (list: ListFile, read: TextReader) => Promise<VersionsFile | undefined>;
  /** As `add`, for the file that holds the versions. */
  addVersion?(text: string, name: string, known: KnownVersion): string | undefined;
  /** The command that installs what the list names. */
  install(list: ListFile): string;
}

/** The first of the files of that name on the way up from the list's folder; the list itself does not count. */
export async function above(
  list: ListFile,
  name: string,
  read: TextReader,
  fits: (text: string) => boolean = () => true,
): Promise<VersionsFile | undefined> {
  for (const folder of foldersAbove(list.path)) {
    const path = within(folder, name);
    const text = path === list.path ? undefined : await read(path).catch(() => undefined);
    if (text !== undefined && fits(text)) return { path, text };
  }
  return undefined;
}
