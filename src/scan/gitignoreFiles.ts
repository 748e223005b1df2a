// Finds and reads the .gitignore files around a folder.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path/posix';
import { errorCode } from './errorCode';
import { exists } from './exists';
import { type IgnoreScope, nestScope, nothingIgnored } from './gitignore';

/**
 * The scope of the folders above `folder`, up to the repository's top, or up to `root` outside a repository.
 * A folder that this scope ignores was asked for by name: then nothing above counts.
 */
export async function scopeAbove(folder: string, root: string): Promise<IgnoreScope> {
  const above = await foldersAbove(folder, root);
  let scope = nothingIgnored;
  for (const path of above) scope = await withFilesOf(scope, path);
  for (const path of [...above, folder]) if (scope.ignores(path, true)) return nothingIgnored;
  return withPatterns(scope, folder, `${folder}/.git/info/exclude`);
}

/** The scope inside a folder that has a .gitignore; one that can't be read leaves the outer scope and a problem. */
export async function scopeInside(
  folder: string,
  outer: IgnoreScope,
): Promise<{ scope: IgnoreScope; problem?: string }> {
  try {
    return { scope: nestScope(outer, folder, await readFile(`${folder}/.gitignore`, 'utf8')) };
  } catch (error) {
    return { scope: outer, problem: `its patterns can't be read (${errorCode(error)})` };
  }
}

/** A scope that adds all that a folder's own files say. */
export async function withFilesOf(outer: IgnoreScope, folder: string): Promise<IgnoreScope> {
  const excluded = await withPatterns(outer, folder, `${folder}/.git/info/exclude`);
  return withPatterns(excluded, folder, `${folder}/.gitignore`);
}

/** Folders above `folder`, outermost first, from the one that holds `.git`, or outside of a repository from `root`. */
export async function foldersAbove(folder: string, root: string): Promise<readonly string[]> {
  const chain: string[] = [];
  for (let path = folder; ; path = dirname(path)) {
    if (path !== folder) chain.unshift(path);
    if (await exists(`${path}/.git`)) return chain;
    if (path === dirname(path)) break;
  }
  return chain.filter((path) => path === root || path.startsWith(`${root}/`));
}

async function withPatterns(outer: IgnoreScope, folder: string, file: string): Promise<IgnoreScope> {
  try {
    return nestScope(outer, folder, await readFile(file, 'utf8'));
  } catch {
    // Most folders have none; one above the scanned folder that can't be read only means that more is scanned.
    return outer;
  }
}
