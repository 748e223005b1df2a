// A file that only its owner can read, for as long as one command needs it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotFinished } from '../refactor';
import { errorCode } from '../scan';

/** What the file holds. */
export interface FileContent {
  readonly text: string;
  /** ".yaml"; none by default. */
  readonly ending?: string;
}

/** Writes the file into a folder of its own (0700, the file 0600), and removes both whatever happens. */
export async function withPrivateFile<T>(
  content: FileContent,
  use: (file: string) => Promise<T>,
): Promise<T | NotFinished> {
  let folder: string;
  try {
    folder = await mkdtemp(join(tmpdir(), 'keylift-'));
  } catch (error) {
    return notFinished(`No temporary folder can be made (${errorCode(error)}).`);
  }
  let result: T | NotFinished;
  let kept: string | undefined;
  try {
    result = await writtenAndUsed(folder, content, use);
  } finally {
    kept = await remove(folder);
  }
  if (kept === undefined) return result;
  return notFinished(
    `The temporary folder ${folder} holds the value and can't be removed (${kept}): remove it.`,
  );
}

async function writtenAndUsed<T>(
  folder: string,
  { text, ending = '' }: FileContent,
  use: (file: string) => Promise<T>,
): Promise<T | NotFinished> {
  const file = join(folder, `value${ending}`);
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    return notFinished(`The temporary file can't be written (${errorCode(error)}).`);
  }
  return use(file);
}

/** @returns why it is still there. Windows lets go of what an ended program had open a moment later. */
async function remove(folder: string): Promise<string | undefined> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
}

function notFinished(reason: string): NotFinished {
  return { kind: 'notFinished', cancelled: false, reason };
}
