// Which variables each file of a folder reads, so that a new name takes nobody else's.
import { readingEndings, variablesRead } from '../../refactor';
import { walk, type WalkOptions } from '../../scan';
import { posixPath } from './posixPath';
import { TextFileError, type TextFiles } from './textFiles';

/** A folder with more files is more than a project. */
const mostFiles = 20_000;

type Names = ReadonlyMap<string, ReadonlySet<string>>;

export class VariableIndex {
  readonly #files: TextFiles;
  readonly #walking: Pick<WalkOptions, 'root' | 'exclude' | 'respectGitignore'>;
  /** By folder. */
  readonly #folders = new Map<string, Promise<Names>>();
  readonly #notes: string[] = [];

  /** @param walking what a walk leaves out */
  constructor(files: TextFiles, walking: Pick<WalkOptions, 'root' | 'exclude' | 'respectGitignore'>) {
    this.#files = files;
    this.#walking = walking;
  }

  /** What was not looked at, in full sentences. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** The names that files of the folder other than `file` read. Both paths are absolute. */
  async readElsewhere(folder: string, file: string): Promise<ReadonlySet<string>> {
    const known = this.#folders.get(folder) ?? this.#readAll(folder);
    this.#folders.set(folder, known);
    const own = posixPath(file);
    return new Set([...(await known)].flatMap(([path, names]) => (path === own ? [] : [...names])));
  }

  async #readAll(folder: string): Promise<Names> {
    const names = new Map<string, ReadonlySet<string>>();
    let count = 0;
    for await (const { kind, path, ...entry } of walk({ ...this.#walking, paths: [folder] })) {
      if (kind === 'skip' || !('absolutePath' in entry)) continue;
      if (++count > mostFiles) {
        this.#notes.push(
          `Names of variables were looked for in the first ${mostFiles} files of ${folder} only: a new one may be in use in another file.`,
        );
        break;
      }
      if (!isReading(path)) continue;
      const text = await this.#read(entry.absolutePath);
      if (text !== undefined) names.set(posixPath(entry.absolutePath), variablesRead(text, path));
    }
    return names;
  }

  /** A file that can't be read, or is no text, reads no variables. */
  async #read(file: string): Promise<string | undefined> {
    try {
      return await this.#files.read(file);
    } catch (error) {
      if (error instanceof TextFileError) return undefined;
      throw error;
    }
  }
}

const endings = new Set(readingEndings);

function isReading(path: string): boolean {
  return endings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
