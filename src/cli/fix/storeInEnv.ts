// Puts a value into a folder's .env, its name into .env.example and .env into .gitignore.
import { join } from 'node:path';
import type { Masked } from '../../base';
import { addToEnvFolder, type NotApplicable } from '../../refactor';
import { isGitignored } from '../../scan';
import type { TextFiles } from './textFiles';

/**
 * Stores a value; nothing is written before all three texts are known to be right.
 * @returns why the value can't be stored under this name
 * @throws TextFileError when a file can't be read or written; what was written by then does no harm
 */
export async function storeInEnv(
  folder: string,
  name: string,
  value: Masked,
  files: TextFiles,
): Promise<NotApplicable | undefined> {
  const before = {
    '.gitignore': await files.read(join(folder, '.gitignore')),
    '.env': await files.read(join(folder, '.env')),
    '.env.example': await files.read(join(folder, '.env.example')),
  };
  const ignored = await isGitignored(join(folder, '.env'));
  const change = addToEnvFolder(before, name, value, ignored);
  if (change.kind === 'notApplicable') return change;
  for (const file of change.files) await files.write(join(folder, file.name), file.text);
  return undefined;
}
