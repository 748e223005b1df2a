// Whether Git would ignore a file, judged from the .gitignore files between the repository's top and the file.
import { RelativePattern, Uri, workspace, type Disposable } from 'vscode';
import { nestScope, nothingIgnored, type IgnoreScope } from '../scan';
import { readText } from './textFiles';

/** Answers from a cache that watchers on the workspace's `.gitignore` files empty. */
export class GitIgnore implements Disposable {
  readonly #tops = new Map<string, Promise<Uri>>();
  readonly #scopes = new Map<string, Promise<IgnoreScope>>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #onChange: (() => void) | undefined;

  /** @param onChange called after a `.gitignore` changed; without it nothing is watched. */
  constructor(onChange?: () => void) {
    this.#onChange = onChange;
  }

  /**
   * @param askedFor a folder that the user named: that it is ignored itself does not count
   */
  async ignores(file: Uri, isFolder = false, askedFor?: Uri): Promise<boolean> {
    this.#watch(file);
    let scope = nothingIgnored;
    for (const folder of await this.#foldersAbove(file)) {
      // What lies in an ignored folder is ignored, whatever a deeper file says.
      if (scope.ignores(folder.path, true)) {
        if (!askedFor || !isAtOrAbove(folder, askedFor)) return true;
        scope = nothingIgnored;
      }
      scope = await this.#scopeOf(folder, scope);
    }
    return scope.ignores(file.path, isFolder);
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  /** From the repository's top to the file's own folder. */
  async #foldersAbove(file: Uri): Promise<readonly Uri[]> {
    const own = Uri.joinPath(file, '..');
    const top = await this.#topOf(own);
    const chain = [own];
    for (let folder = own; folder.path !== top.path && folder.path !== parentOf(folder).path;) {
      folder = parentOf(folder);
      chain.unshift(folder);
    }
    return chain;
  }

  #topOf(folder: Uri): Promise<Uri> {
    const key = folder.toString();
    const top = this.#tops.get(key) ?? findTop(folder);
    this.#tops.set(key, top);
    return top;
  }

  #scopeOf(folder: Uri, outer: IgnoreScope): Promise<IgnoreScope> {
    const key = folder.toString();
    const scope = this.#scopes.get(key) ?? readScope(folder, outer);
    this.#scopes.set(key, scope);
    return scope;
  }

  #watch(file: Uri): void {
    const onChange = this.#onChange;
    const folder = workspace.getWorkspaceFolder(file);
    if (!onChange || !folder || this.#watchers.has(folder.uri.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/.gitignore'));
    const forget = (): void => {
      this.#scopes.clear();
      this.#tops.clear();
      onChange();
    };
    watcher.onDidChange(forget);
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    this.#watchers.set(folder.uri.toString(), watcher);
  }
}

/** Asks the disk, not a cache: for decisions that a late watcher must not spoil. */
export function isIgnoredNow(file: Uri): Promise<boolean> {
  return new GitIgnore().ignores(file);
}

/** The nearest folder that holds `.git`, else the workspace folder, else the folder itself. */
async function findTop(folder: Uri): Promise<Uri> {
  for (let candidate = folder; ; candidate = parentOf(candidate)) {
    if (await exists(Uri.joinPath(candidate, '.git'))) return candidate;
    if (candidate.path === parentOf(candidate).path) break;
  }
  return workspace.getWorkspaceFolder(folder)?.uri ?? folder;
}

/** An unreadable file leaves the outer patterns: more is scanned then, not less. */
async function readScope(folder: Uri, outer: IgnoreScope): Promise<IgnoreScope> {
  let scope = outer;
  for (const path of ['.git/info/exclude', '.gitignore']) {
    const text = await readText(Uri.joinPath(folder, path)).catch(() => undefined);
    if (text !== undefined) scope = nestScope(scope, folder.path, text);
  }
  return scope;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

function isAtOrAbove(folder: Uri, below: Uri): boolean {
  return below.path === folder.path || below.path.startsWith(`${folder.path}/`);
}
