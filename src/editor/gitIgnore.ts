// Whether Git would ignore a file, judged from the .gitignore files on the way from the folder's root to it.
import { RelativePattern, Uri, workspace, type Disposable, type FileSystemWatcher } from 'vscode';
import { nestScope, nothingIgnored, type IgnoreScope } from '../scan';
import { readText } from './textFiles';

/** Answers from a cache that a watcher on `.gitignore` files empties. */
export class GitIgnore implements Disposable {
  readonly #scopes = new Map<string, Promise<IgnoreScope>>();
  readonly #watchers = new Map<string, FileSystemWatcher>();
  readonly #onChange: () => void;

  /** @param onChange called after a `.gitignore` changed. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param path POSIX path relative to `root`. */
  async ignores(root: Uri, path: string, isFolder = false): Promise<boolean> {
    this.#watch(root);
    let folder = root;
    let scope = await this.#scopeOf(folder, nothingIgnored);
    const parts = path.split('/');
    for (const part of parts.slice(0, -1)) {
      folder = Uri.joinPath(folder, part);
      // What lies in an ignored folder is ignored, whatever a deeper file says.
      if (scope.ignores(folder.path, true)) return true;
      scope = await this.#scopeOf(folder, scope);
    }
    return scope.ignores(Uri.joinPath(root, path).path, isFolder);
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #scopeOf(folder: Uri, outer: IgnoreScope): Promise<IgnoreScope> {
    const key = folder.toString();
    const known = this.#scopes.get(key);
    if (known) return known;
    const scope = readText(Uri.joinPath(folder, '.gitignore')).then((text) =>
      text === undefined ? outer : nestScope(outer, folder.path, text),
    );
    this.#scopes.set(key, scope);
    return scope;
  }

  #watch(root: Uri): void {
    const key = root.toString();
    if (this.#watchers.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, '**/.gitignore'));
    const forget = (): void => {
      this.#scopes.clear();
      this.#onChange();
    };
    watcher.onDidChange(forget);
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    this.#watchers.set(key, watcher);
  }
}
