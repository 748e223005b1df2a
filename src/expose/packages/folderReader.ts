// Reads the files that decide what a package holds; a missing one is an answer.
import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderReader {
  /** Text of a file below the folder; undefined when there is none or it can't be read. */
  read(path: string): Promise<string | undefined>;
  /** Names in the folder itself. */
  names(): Promise<readonly string[]>;
}

/** Bytes; a longer file is none that people write such things in. */
const largest = 4_000_000;

// Windows has no such flag, whatever the types say.
const nonBlocking: number = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** @param folder absolute */
export function folderReader(folder: string): FolderReader {
  return {
    read: (path) => readSmallFile(join(folder, path)),
    names: async () => {
      try {
        return await readdir(folder);
      } catch {
        return [];
      }
    },
  };
}

/**
 * The text of a regular file; undefined when there is none. A repository may lead to a device or a pipe, which would
 * never come to an end. @param file absolute
 */
export async function readSmallFile(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, constants.O_RDONLY | nonBlocking);
    try {
      const stats = await handle.stat();
      return stats.isFile() && stats.size <= largest ? await handle.readFile('utf8') : undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
