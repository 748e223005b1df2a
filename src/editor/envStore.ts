// Puts a value into a folder's .env, its name into .env.example and .env into .gitignore, saved to the disk.
import { Uri } from 'vscode';
import type { Masked } from '../base';
import { addEnvEntry, addExampleEntry, ensureIgnored } from '../refactor';
import { isIgnoredNow } from './gitIgnore';
import { readText, TextFileError, writeText } from './textFiles';

/**
 * Stores a value. Nothing is written before all three texts are known to be right, and .gitignore comes
 * first, so that the value is never in a file that Git would pick up.
 * @throws TextFileError when a file can't be read, changed or saved; what was written by then does no harm.
 */
export async function storeInEnv(folder: Uri, name: string, value: Masked): Promise<void> {
  const files = {
    ignore: Uri.joinPath(folder, '.gitignore'),
    env: Uri.joinPath(folder, '.env'),
    example: Uri.joinPath(folder, '.env.example'),
  };
  const before = {
    ignore: await readText(files.ignore),
    env: await readText(files.env),
    example: await readText(files.example),
  };
  const env = addEnvEntry(before.env ?? '', name, value);
  if (env.kind === 'notApplicable') throw new TextFileError(env.reason);

  const ignored = await isIgnoredNow(files.env);
  if (!ignored) await writeWhenChanged(files.ignore, before.ignore, ensureIgnored(before.ignore ?? ''));
  await writeWhenChanged(files.env, before.env, env.text);
  await writeWhenChanged(files.example, before.example, addExampleEntry(before.example ?? '', name));
}

async function writeWhenChanged(file: Uri, before: string | undefined, after: string): Promise<void> {
  if (before !== after) await writeText(file, after);
}
