// Ordered globs from a package's top, where a later one with "!" takes back: as .dockerignore and .vscodeignore have them.
import { Minimatch } from 'minimatch';
import { foldersOf } from './patterns';

export interface GlobScope {
  /** @param path POSIX, relative to the top; a pattern that matches a folder matches all it holds */
  matches(path: string): boolean;
}

/** Compiles the globs; surrounding space and a leading slash don't count. */
export function globScope(globs: readonly string[]): GlobScope {
  const compiled = globs
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '')
    .map((glob) => {
      const isNegated = glob.startsWith('!');
      const pattern = (isNegated ? glob.slice(1) : glob).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
      return { isNegated, pattern: new Minimatch(pattern, { dot: true, nocomment: true, nonegate: true }) };
    });
  return {
    matches(path) {
      const names = [...foldersOf(path), path];
      let result = false;
      for (const { isNegated, pattern } of compiled) {
        if (names.some((name) => pattern.match(name))) result = !isNegated;
      }
      return result;
    },
  };
}
