// Puts a value into a folder's .env, its name into .env.example and .env into .gitignore, saved to the disk.
import { Uri, workspace } from 'vscode';
import type { Masked } from '../base';
import type { EnvFiles } from '../expose';
import { addToEnvFolder } from '../refactor';
import { isIgnoredNow } from './gitIgnore';
import { readText, TextFileError, writeText } from './textFiles';

/** Stores values in .env files; a new one on this machine's disk is its owner's alone from the start. */
export class EnvStore {
  readonly #envFiles: EnvFiles | undefined;

  /** @param envFiles missing in the browser, whose file systems know no modes */
  constructor(envFiles: EnvFiles | undefined) {
    this.#envFiles = envFiles;
  }

  /**
   * Stores a value. Nothing is written before all three texts are known to be right.
   * @throws TextFileError when a file can't be read, changed or saved; what was written by then does no harm.
   */
  async store(folder: Uri, name: string, value: Masked): Promise<void> {
    const before = {
      '.gitignore': await readText(Uri.joinPath(folder, '.gitignore')),
      '.env': await readText(Uri.joinPath(folder, '.env')),
      '.env.example': await readText(Uri.joinPath(folder, '.env.example')),
    };
    const ignored = await isIgnoredNow(Uri.joinPath(folder, '.env'));
    const change = addToEnvFolder(before, name, value, ignored);
    if (change.kind === 'notApplicable') throw new TextFileError(change.reason);
    for (const file of change.files) {
      const uri = Uri.joinPath(folder, file.name);
      if (file.name === '.env' && before['.env'] === undefined) await this.#writeNew(uri, file.text);
      else await writeText(uri, file.text);
    }
  }

  async #writeNew(uri: Uri, text: string): Promise<void> {
    const isMade = uri.scheme === 'file' && (await this.#envFiles?.createPrivate(uri.fsPath)) === true;
    try {
      await writeText(uri, text);
    } catch (error) {
      if (isMade) await workspace.fs.delete(uri);
      throw error;
    }
  }
}
