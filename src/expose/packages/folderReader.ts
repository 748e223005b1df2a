// Reads the files that decide what a package holds; a missing one is an answer.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderReader {
  /** Text of a file below the folder; undefined when there is none or it can't be read. */
  read(path: string): Promise<string | undefined>;
  /** Names in the folder itself. */
  names(): Promise<readonly string[]>;
}

/** @param folder absolute */
export function folderReader(folder: string): FolderReader {
  return {
    read: async (path) => {
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch {
        return undefined;
      }
    },
    names: async () => {
      try {
        return await readdir(folder);
      } catch {
        return [];
      }
    },
  };
}
