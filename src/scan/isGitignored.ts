// Whether git would ignore one file, asked of the disk.
import { dirname } from 'node:path/posix';
import { nothingIgnored } from './gitignore';
import { foldersAbove, withFilesOf } from './gitignoreFiles';
import { absolutePosix } from './paths';

/** @param file absolute; the .gitignore files from the repository's top down to its folder count */
export async function isGitignored(file: string): Promise<boolean> {
  const path = absolutePosix('/', file);
  const folder = dirname(path);
  let scope = nothingIgnored;
  for (const at of [...(await foldersAbove(folder, folder)), folder]) {
    // Git does not look into a folder that it ignores: nothing in it can be taken back.
    if (scope.ignores(at, true)) return true;
    scope = await withFilesOf(scope, at);
  }
  return scope.ignores(path, false);
}
