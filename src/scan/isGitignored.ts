// Whether git would ignore one file, asked of the disk.
import { dirname } from 'node:path/posix';
import { scopeAbove, scopeInside } from './gitignoreFiles';
import { absolutePosix } from './paths';

/** @param file absolute; the .gitignore files from the repository's top down to its folder count */
export async function isGitignored(file: string): Promise<boolean> {
  const path = absolutePosix('/', file);
  const folder = dirname(path);
  const { scope } = await scopeInside(folder, await scopeAbove(folder, folder));
  return scope.ignores(path, false);
}
