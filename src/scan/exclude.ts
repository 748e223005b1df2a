// Glob excludes, compiled once and asked for every file and folder.
import { Minimatch } from 'minimatch';

/** Excluded unless the user's settings say otherwise: code that others wrote and installed. */
export const defaultExcludes: readonly string[] = ['**/node_modules/**'];

/** Compiled globs. */
export interface Excludes {
  /** The glob that excludes this POSIX path, or undefined. A folder is excluded when all it holds is. */
  excluderOf(path: string, isFolder: boolean): string | undefined;
}

/**
 * Compiles minimatch globs over POSIX paths. A glob without a slash matches a name at any depth, and a
 * folder that matches is excluded with all it holds.
 */
export function compileExcludes(globs: readonly string[]): Excludes {
  const compiled = globs.filter((glob) => glob.trim() !== '').map(compileGlob);
  return {
    excluderOf: (path, isFolder) =>
      compiled.find(({ any, folder }) => any.match(path) || (isFolder && folder.match(path)))?.glob,
  };
}

function compileGlob(glob: string): { glob: string; any: Minimatch; folder: Minimatch } {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '');
  const matchBase = !pattern.includes('/');
  const options = { dot: true, matchBase, nocomment: true, nonegate: true };
  return {
    glob,
    any: new Minimatch(pattern, options),
    folder: new Minimatch(pattern.replace(/\/\*\*(\/\*)?$/, ''), options),
  };
}
