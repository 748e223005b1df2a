// The `.keyliftignore` of each workspace folder: what it silences, and the key of its fingerprints.
import { EventEmitter, RelativePattern, Uri, workspace, type Disposable, type Event } from 'vscode';
import { ignoreFileName, parseIgnoreFile } from '../scan';
import type { Log } from './log';
import { messageOf } from './log';
import { readText } from './textFiles';

/** What one folder silences. */
export interface IgnoreList {
  /** Key of the fingerprints in this folder: the file's own, else the session's. */
  readonly salt: string;
  /** The file's salt; undefined while there is no usable file. */
  readonly fileSalt: string | undefined;
  readonly fingerprints: readonly string[];
  silences(fingerprint: string): boolean;
}

/** Reads the files when first asked and watches them from then on. */
export class IgnoreLists implements Disposable {
  readonly #sessionSalt: string;
  readonly #log: Log;
  readonly #lists = new Map<string, Promise<IgnoreList>>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #changed = new EventEmitter<Uri>();

  /** Fires the folder whose list changed. */
  readonly onDidChange: Event<Uri> = this.#changed.event;

  constructor(sessionSalt: string, log: Log) {
    this.#sessionSalt = sessionSalt;
    this.#log = log;
  }

  /** The list that holds in a folder; outside of all folders nothing is silenced. */
  of(folder: Uri | undefined): Promise<IgnoreList> {
    if (!folder) return Promise.resolve(this.#empty());
    const key = folder.toString();
    const known = this.#lists.get(key);
    if (known) return known;
    this.#watch(folder);
    const list = this.#read(folder);
    this.#lists.set(key, list);
    return list;
  }

  /** Reads a folder's file anew and says so. */
  refresh(folder: Uri): void {
    this.#lists.delete(folder.toString());
    this.#changed.fire(folder);
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#changed.dispose();
  }

  #empty(): IgnoreList {
    return { salt: this.#sessionSalt, fileSalt: undefined, fingerprints: [], silences: () => false };
  }

  async #read(folder: Uri): Promise<IgnoreList> {
    const file = ignoreFileOf(folder);
    try {
      const text = await readText(file);
      if (text === undefined) return this.#empty();
      const { salt, entries, problems } = parseIgnoreFile(text);
      for (const problem of problems) this.#log.warn(`${file.path}: ${problem}`);
      const fingerprints = new Set(entries.map((entry) => entry.fingerprint));
      return {
        salt: salt ?? this.#sessionSalt,
        fileSalt: salt,
        fingerprints: [...fingerprints],
        silences: (fingerprint) => fingerprints.has(fingerprint),
      };
    } catch (error) {
      this.#log.error(`Nothing is ignored in ${folder.path}: ${messageOf(error)}`);
      return this.#empty();
    }
  }

  #watch(folder: Uri): void {
    const key = folder.toString();
    if (this.#watchers.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, ignoreFileName));
    const refresh = (): void => this.refresh(folder);
    watcher.onDidChange(refresh);
    watcher.onDidCreate(refresh);
    watcher.onDidDelete(refresh);
    this.#watchers.set(key, watcher);
  }
}

/** Where a folder keeps its ignore file. */
export function ignoreFileOf(folder: Uri): Uri {
  return Uri.joinPath(folder, ignoreFileName);
}
