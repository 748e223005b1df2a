// Finds and reads .keyliftignore files; the editor writes them through its own file system.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './errorCode';
import { exists } from './exists';
import { type IgnoreFile, ignoreFileName, parseIgnoreFile } from './ignoreFile';

/** An ignore file and its absolute path. */
export interface StoredIgnoreFile extends IgnoreFile {
  readonly file: string;
}

/**
 * The nearest ignore file in `folder` or above it, not looking further than a repository's top.
 * @throws when a file is there but can't be read: findings that were silenced must not come back unexplained
 */
export async function findIgnoreFile(folder: string): Promise<StoredIgnoreFile | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, ignoreFileName);
    const text = await readIfThere(file);
    if (text !== undefined) return { file, ...parseIgnoreFile(text) };
    if (at === dirname(at) || (await exists(join(at, '.git')))) return undefined;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
