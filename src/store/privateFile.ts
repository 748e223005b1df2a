// A file that only its owner can read, for as long as one command needs it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotFinished } from '../refactor';
import { errorCode } from '../scan';

export interface FileContent {
  readonly text: string;
  /** ".yaml"; none by default. */
  readonly ending?: string;
}

/** Writes the file into a folder of its own (0700, the file 0600), and removes both whatever happens. */
export async function withPrivateFile<T>(
  { text, ending = '' }: FileContent,
  use: (file: string) => Promise<T>,
): Promise<T | NotFinished> {
  let folder: string;
  try {
    folder = await mkdtemp(join(tmpdir(), 'keylift-'));
  } catch (error) {
    return notFinished(`No temporary folder can be made (${errorCode(error)}).`);
  }
  try {
    const file = join(folder, `value${ending}`);
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    return await use(file);
  } catch (error) {
    return notFinished(`The temporary file can't be written (${errorCode(error)}).`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function notFinished(reason: string): NotFinished {
  return { kind: 'notFinished', cancelled: false, reason };
}
