// Puts a value into a folder's .env, its name into .env.example and .env into .gitignore, saved to the disk.
import { Uri } from 'vscode';
import type { Masked } from '../base';
import { addToEnvFolder } from '../refactor';
import { isIgnoredNow } from './gitIgnore';
import { readText, TextFileError, writeText } from './textFiles';

/**
 * Stores a value. Nothing is written before all three texts are known to be right.
 * @throws TextFileError when a file can't be read, changed or saved; what was written by then does no harm.
 */
export async function storeInEnv(folder: Uri, name: string, value: Masked): Promise<void> {
  const before = {
    '.gitignore': await readText(Uri.joinPath(folder, '.gitignore')),
    '.env': await readText(Uri.joinPath(folder, '.env')),
    '.env.example': await readText(Uri.joinPath(folder, '.env.example')),
  };
  const ignored = await isIgnoredNow(Uri.joinPath(folder, '.env'));
  const change = addToEnvFolder(before, name, value, ignored);
  if (change.kind === 'notApplicable') throw new TextFileError(change.reason);
  for (const file of change.files) await writeText(Uri.joinPath(folder, file.name), file.text);
}
