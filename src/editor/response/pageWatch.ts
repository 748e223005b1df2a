// Keeps an open page true: tells when its file, another of its places or Git's index, HEAD or names have changed.
import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

export interface PageWatchParts {
  /** Folders that Git keeps its index, HEAD and names in, absolute; they may come late. */
  readonly gitFolders: Promise<readonly string[]>;
  /** What changes while nobody looks is told when somebody does. */
  readonly isShown: () => boolean;
  /** Whether a file tells something of the page. */
  readonly concerns: (uri: Uri) => boolean;
  /** Called once for what changes together. The last one is over before the next begins. */
  readonly onDidChange: (change: PageChange) => Promise<void>;
}

/** What has changed since a page was last brought up to date. */
export interface PageChange {
  /** Files changed, not only what Git knows of them. */
  readonly files: boolean;
}

/** Milliseconds that changes are collected for: one commit moves several files. */
const rest = 300;

/** Milliseconds until what is written into a new folder at once, of which watchers may not hear, is there. */
const settled = 2000;

const gitGlob = '{HEAD,FETCH_HEAD,index,packed-refs,shallow,refs/**,logs/**}';

export class PageWatch implements Disposable {
  readonly #parts: PageWatchParts;
  readonly #listeners: Disposable[] = [];
  #waiting: PageChange | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #isDisposed = false;

  constructor(parts: PageWatchParts) {
    this.#parts = parts;
    this.#watch(workspace.createFileSystemWatcher('**/*'), (uri) => parts.concerns(uri), true);
    this.#listeners.push(workspace.onDidSaveTextDocument(() => this.#note({ files: true })));
    void this.#watchGit();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#later);
    Disposable.from(...this.#listeners.splice(0)).dispose();
  }

  async #watchGit(): Promise<void> {
    for (const folder of new Set(await this.#parts.gitFolders)) {
      if (this.#isDisposed) return;
      const pattern = new RelativePattern(Uri.file(folder), gitGlob);
      const watcher = workspace.createFileSystemWatcher(pattern);
      this.#watch(watcher, isNoLock, false);
      // The first push makes `refs/remotes/origin` and the name in it.
      this.#listeners.push(watcher.onDidCreate((uri) => this.#lookAgain(uri)));
    }
  }

  #watch(
    watcher: ReturnType<typeof workspace.createFileSystemWatcher>,
    counts: (uri: Uri) => boolean,
    files: boolean,
  ): void {
    const note = (uri: Uri): void => {
      if (counts(uri)) this.#note({ files });
    };
    this.#listeners.push(
      watcher,
      watcher.onDidChange(note),
      watcher.onDidCreate(note),
      watcher.onDidDelete(note),
    );
  }

  #lookAgain(uri: Uri): void {
    if (this.#isDisposed || !isNoLock(uri) || !/\/(?:refs|logs)\//.test(uri.path)) return;
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#note({ files: false }), settled);
  }

  #note({ files }: PageChange): void {
    if (this.#isDisposed) return;
    this.#waiting = { files: files || this.#waiting?.files === true };
    this.resume();
  }

  /** Tells what has changed meanwhile, if anything has. */
  resume(): void {
    if (!this.#waiting || !this.#parts.isShown()) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const turn = this.#running.then(() => this.#tell());
      // One that fails must not be the last one.
      this.#running = turn.catch(() => undefined);
    }, rest);
  }

  async #tell(): Promise<void> {
    const change = this.#waiting;
    this.#waiting = undefined;
    if (change && !this.#isDisposed) await this.#parts.onDidChange(change);
  }
}

/** Git writes to a lock beside the file, and renames it when all is there. */
function isNoLock({ path }: Uri): boolean {
  return !path.endsWith('.lock');
}
