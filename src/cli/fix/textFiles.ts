// Text files as the fixes read and write them: UTF-8, byte for byte, whole or not at all; a dry run keeps them in memory.
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorCode, writeAtomically } from '../../scan';

/** A file that can't be read or written as text; the message is for people. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';
}

/** Of a new .env: nobody else on the machine may read the values. */
const ownersOnly = 0o600;

export class TextFiles {
  readonly #dryRun: boolean;
  readonly #unwritten = new Map<string, string>();

  constructor(dryRun: boolean) {
    this.#dryRun = dryRun;
  }

  /**
   * The text of a file, a byte order mark included; undefined when there is no such file.
   * @throws TextFileError when it can't be read or is not UTF-8
   */
  async read(file: string): Promise<string | undefined> {
    const unwritten = this.#unwritten.get(file);
    if (unwritten !== undefined) return unwritten;
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw new TextFileError(`${basename(file)} can't be read (${errorCode(error)}).`, { cause: error });
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      throw new TextFileError(`${basename(file)} is not UTF-8, and only such files are changed.`, {
        cause: error,
      });
    }
  }

  /** Why a file can't be changed; undefined when it can. */
  async obstacle(file: string): Promise<string | undefined> {
    try {
      const { mode } = await stat(file);
      if ((mode & 0o222) === 0) return `${basename(file)} is read-only.`;
      await access(file, constants.W_OK);
      return undefined;
    } catch (error) {
      return `${basename(file)} can't be changed (${errorCode(error)}).`;
    }
  }

  /** @throws TextFileError when it could not be written; the file is then as it was */
  async write(file: string, text: string): Promise<void> {
    if (this.#dryRun) {
      this.#unwritten.set(file, text);
      return;
    }
    try {
      await writeAtomically(file, text, basename(file) === '.env' ? ownersOnly : undefined);
    } catch (error) {
      throw new TextFileError(`${basename(file)} can't be written (${errorCode(error)}).`, { cause: error });
    }
  }
}
