// Which variables each file of a folder reads, so that a new name takes nobody else's. Read when a fix first asks.
import { Disposable, RelativePattern, type Uri, workspace } from 'vscode';
import { readingEndings, variablesRead } from '../refactor';
import type { Log } from './log';
import { readText, TextFileError } from './textFiles';

/** More would take longer than a menu may. */
const mostFiles = 2000;

/** What a program does not read its own code from. */
const left =
  '**/{node_modules,bower_components,vendor,dist,build,out,target,venv,.venv,site-packages,.git}/**';

const wanted = `**/*.{${readingEndings.join(',')}}`;

/** A file that reads variables, as it was at a time. */
interface ReadingFile {
  readonly uri: Uri;
  readonly changed: number;
  readonly names: ReadonlySet<string>;
}

/** Milliseconds for which what was looked at holds: one menu asks for each of its secrets, and again as it opens. */
const fresh = 1000;

interface Folder {
  /** By the file's address; files that read none are left out. */
  readonly files: Map<string, ReadingFile>;
  readonly ready: Promise<void>;
  /** Files that were saved, or that a watcher has told of, while they are read. */
  readonly reading: Set<Promise<void>>;
  /** The last look at all files, and when it began. */
  look: { readonly began: number; readonly done: Promise<unknown> };
}

export class VariableIndex implements Disposable {
  readonly #folders = new Map<string, Folder>();
  readonly #watchers: Disposable[];
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
    // Watchers hear late, and may miss a file that is written into a new folder.
    this.#watchers = [workspace.onDidSaveTextDocument(({ uri }) => this.#readSaved(uri))];
  }

  /**
   * The names that files other than `file` read. Empty for folders that are not on this machine's disk, whose
   * files would all have to be fetched.
   * @param since all files are looked at again unless they were at or after this time, by `performance.now()`
   */
  async readElsewhere(
    folder: Uri,
    file: Uri,
    since = performance.now() - fresh,
  ): Promise<ReadonlySet<string>> {
    if (folder.scheme !== 'file' || !workspace.getWorkspaceFolder(folder)) return new Set();
    const known = this.#folders.get(folder.toString()) ?? this.#start(folder);
    await known.ready;
    await Promise.all(known.reading);
    await this.#lookAgain(known, since);
    const { files } = known;
    const own = file.toString();
    return new Set([...files].flatMap(([key, { names }]) => (key === own ? [] : [...names])));
  }

  dispose(): void {
    Disposable.from(...this.#watchers).dispose();
  }

  #start(folder: Uri): Folder {
    const files: Folder['files'] = new Map();
    const pattern = new RelativePattern(folder, wanted);
    const ready = this.#readAll(pattern, files);
    const look = { began: performance.now(), done: ready };
    const started: Folder = { files, ready, reading: new Set(), look };
    const watcher = workspace.createFileSystemWatcher(pattern, false, false, true);
    const read = (uri: Uri): void => this.#readTold(uri, started);
    watcher.onDidCreate(read);
    watcher.onDidChange(read);
    this.#watchers.push(watcher);
    this.#folders.set(folder.toString(), started);
    return started;
  }

  #readSaved(uri: Uri): void {
    const folder = this.#folders.get(workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '');
    if (folder && readingEndings.some((ending) => uri.path.endsWith(`.${ending}`)))
      this.#readTold(uri, folder);
  }

  #readTold(uri: Uri, folder: Folder): void {
    const read = this.#read(uri, folder.files).finally(() => folder.reading.delete(read));
    folder.reading.add(read);
  }

  async #readAll(pattern: RelativePattern, files: Folder['files']): Promise<void> {
    const found = await workspace.findFiles(pattern, left, mostFiles);
    if (found.length === mostFiles)
      this.#log.warn(
        `Names of variables were looked for in ${mostFiles} files of ${pattern.baseUri.path} only: a new one may be in use in another file.`,
      );
    await Promise.all(found.map((uri) => this.#read(uri, files)));
  }

  /** Watchers hear late, and of a deleted folder not file by file. */
  async #lookAgain(folder: Folder, since: number): Promise<void> {
    if (folder.look.began < since) {
      const files = [...folder.files.values()];
      folder.look = {
        began: performance.now(),
        done: Promise.all(files.map((file) => this.#refresh(file, folder.files))),
      };
    }
    await folder.look.done;
  }

  async #refresh({ uri, changed }: ReadingFile, files: Folder['files']): Promise<void> {
    if ((await changeOf(uri)) !== changed) await this.#read(uri, files);
  }

  async #read(uri: Uri, files: Folder['files']): Promise<void> {
    const key = uri.toString();
    try {
      const changed = await changeOf(uri);
      const names = variablesRead((await readText(uri)) ?? '', uri.path);
      if (names.size > 0 && changed !== undefined) files.set(key, { uri, changed, names });
      else files.delete(key);
    } catch (error) {
      if (!(error instanceof TextFileError)) throw error;
      // A file that is no text reads no variables.
      this.#log.debug(`Not looked at for names of variables: ${error.message}`);
      files.delete(key);
    }
  }
}

/** When a file was changed, in milliseconds; undefined when it is gone. */
async function changeOf(uri: Uri): Promise<number | undefined> {
  try {
    return (await workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
}
