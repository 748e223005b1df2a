// Lists of patterns as .npmignore and the like have them: asked of a path and of every folder above it.
import { type IgnoreScope, nestScope, nothingIgnored } from '../../scan';

/** A scope of patterns that are relative to the package's top, which stands for "/". */
export function scopeOf(patterns: string, outer: IgnoreScope = nothingIgnored, folder = ''): IgnoreScope {
  return nestScope(outer, `/${folder}`, patterns);
}

/** Whether the patterns match the file or a folder that it lies in. @param path POSIX, relative to the top */
export function covers(scope: IgnoreScope, path: string): boolean {
  return (
    foldersOf(path).some((folder) => scope.ignores(`/${folder}`, true)) || scope.ignores(`/${path}`, false)
  );
}

/** The folders on the way to a file, outermost first: "a", "a/b" for "a/b/c". */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
