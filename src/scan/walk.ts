// Walks files and folders: yields what to scan and what was left out, in a fixed order, one folder in memory at a time.
import { type Dirent, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { compileExcludes, type Excludes } from './exclude';
import { errorCode } from './errorCode';
import { scopeAbove, scopeInside } from './gitignoreFiles';
import { type IgnoreScope, nothingIgnored } from './gitignore';
import { ignoreFileName } from './ignoreFile';
import { absolutePosix, reportPathOf } from './paths';
import type { ScanOptions, SkippedFile } from './types';

/** A file to scan. */
export interface WalkedFile {
  readonly kind: 'file';
  /** As reported: POSIX, relative to the root, or absolute when outside of it. */
  readonly path: string;
  readonly absolutePath: string;
}

/** What is not scanned, and why. */
export interface WalkedSkip extends SkippedFile {
  readonly kind: 'skip';
}

/** The part of the options that the walk needs. */
export type WalkOptions = Pick<ScanOptions, 'paths' | 'root' | 'exclude' | 'respectGitignore'>;

// Folders of version control systems hold packed copies of the files, not files.
const versionControlFolders = new Set(['.git', '.hg', '.svn', '.jj']);

/**
 * Yields files and skips below `paths`. Symbolic links are not followed, except one that is named directly;
 * .gitignore does not apply to what is named directly either. A skipped folder is yielded once.
 */
export async function* walk(options: WalkOptions): AsyncGenerator<WalkedFile | WalkedSkip, void, undefined> {
  const starts = [...new Set(options.paths.map((path) => absolutePosix(options.root, path)))];
  const walker = new Walker(options, new Set(starts));
  for (const start of starts) yield* walker.walkFrom(start);
}

/** A folder under way: its sorted entries, and how far the walk has come. */
interface OpenFolder {
  readonly path: string;
  readonly entries: readonly Dirent[];
  readonly scope: IgnoreScope;
  next: number;
}

class Walker {
  readonly #options: WalkOptions;
  readonly #root: string;
  readonly #starts: ReadonlySet<string>;
  readonly #excludes: Excludes;

  constructor(options: WalkOptions, starts: ReadonlySet<string>) {
    this.#options = options;
    this.#root = absolutePosix(options.root, '.');
    this.#starts = starts;
    this.#excludes = compileExcludes(options.exclude);
  }

  async *walkFrom(start: string): AsyncGenerator<WalkedFile | WalkedSkip, void, undefined> {
    let stats: Stats;
    try {
      stats = await stat(start);
    } catch (error) {
      yield this.#skip(start, 'unreadable', `can't be opened (${errorCode(error)})`);
      return;
    }
    const excluder = this.#excludes.excluderOf(this.#report(start), stats.isDirectory());
    if (excluder !== undefined) yield this.#skip(start, 'excluded', `matches the exclude ${excluder}`);
    else if (stats.isDirectory()) yield* this.#walkFolder(start);
    else if (stats.isFile()) yield this.#file(start);
    else yield this.#skip(start, 'not-a-file', kindOf(stats));
  }

  async *#walkFolder(start: string): AsyncGenerator<WalkedFile | WalkedSkip, void, undefined> {
    const { respectGitignore } = this.#options;
    const above = respectGitignore ? await scopeAbove(start, this.#root) : nothingIgnored;
    const open: OpenFolder[] = [];
    yield* this.#enter(start, above, open);
    for (let folder = open.at(-1); folder; folder = open.at(-1)) {
      const entry = folder.entries[folder.next++];
      if (!entry) {
        open.pop();
        continue;
      }
      const path = join(folder.path, entry.name);
      // Named directly as well: it gets its own turn.
      if (this.#starts.has(path)) continue;
      const skip = this.#reasonToSkip(path, entry, folder.scope);
      if (skip) yield skip;
      else if (entry.isDirectory()) yield* this.#enter(path, folder.scope, open);
      else yield this.#file(path);
    }
  }

  /** Puts a folder on the stack, or yields why it can't be read. */
  async *#enter(
    path: string,
    outer: IgnoreScope,
    open: OpenFolder[],
  ): AsyncGenerator<WalkedSkip, void, undefined> {
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      yield this.#skip(path, 'unreadable', `folder can't be read (${errorCode(error)})`);
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    let scope = outer;
    if (this.#options.respectGitignore && entries.some((entry) => entry.name === '.gitignore')) {
      const inside = await scopeInside(path, outer);
      if (inside.problem !== undefined)
        yield this.#skip(join(path, '.gitignore'), 'unreadable', inside.problem);
      scope = inside.scope;
    }
    open.push({ path, entries, scope, next: 0 });
  }

  #reasonToSkip(path: string, entry: Dirent, scope: IgnoreScope): WalkedSkip | undefined {
    const isFolder = entry.isDirectory();
    if (versionControlFolders.has(entry.name))
      return this.#skip(path, 'excluded', 'belongs to version control');
    if (entry.name === ignoreFileName) return this.#skip(path, 'excluded', "Keylift's own list");
    const excluder = this.#excludes.excluderOf(this.#report(path), isFolder);
    if (excluder !== undefined) return this.#skip(path, 'excluded', `matches the exclude ${excluder}`);
    if (scope.ignores(path, isFolder)) return this.#skip(path, 'gitignored', 'matches a .gitignore');
    if (entry.isSymbolicLink()) return this.#skip(path, 'symlink', 'symbolic links are not followed');
    if (!isFolder && !entry.isFile()) return this.#skip(path, 'not-a-file', kindOf(entry));
    return undefined;
  }

  #file(path: string): WalkedFile {
    return { kind: 'file', path: this.#report(path), absolutePath: path };
  }

  #skip(path: string, reason: SkippedFile['reason'], detail: string): WalkedSkip {
    return { kind: 'skip', path: this.#report(path), reason, detail };
  }

  #report(path: string): string {
    return reportPathOf(this.#root, path);
  }
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function kindOf(entry: Dirent | Stats): string {
  if (entry.isFIFO()) return 'named pipe';
  if (entry.isSocket()) return 'socket';
  return 'device';
}
