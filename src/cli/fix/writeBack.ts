// Writes what fixes changed: the files that the code needs first, then the code itself; all of them or none.
import { basename } from 'node:path';
import { applyEdits, type OtherFile, type StoreFailure } from '../../refactor';
import { TextFileError, type TextFiles } from './textFiles';

/** A file with its text as it was read and as it is to be. */
export interface Rewritten {
  /** Absolute path. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What a plan changes in another file, with the file's absolute path. */
export interface OtherRewritten extends OtherFile {
  readonly file: string;
}

/** Somebody may have saved a file meanwhile; their work is not overwritten. */
export async function writeBack(
  files: TextFiles,
  own: Rewritten,
  others: readonly OtherRewritten[],
): Promise<StoreFailure | undefined> {
  const written: Rewritten[] = [];
  try {
    const all = await Promise.all(others.map((other) => rewritten(files, other)));
    for (const one of [...all, own]) {
      const obstacle = await obstacleTo(files, one);
      if (obstacle !== undefined) return await takenBack(files, written, `${obstacle} ${unchanged}`);
      await files.write(one.file, one.after);
      written.push(one);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return takenBack(files, written, `${error.message} ${unchanged}`);
  }
}

const unchanged = 'The code is unchanged.';

async function rewritten(
  files: TextFiles,
  { file, before, edits }: OtherFile & { file: string },
): Promise<Rewritten> {
  const now = (await files.read(file)) ?? '';
  const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { file, before: mark + before, after: mark + applyEdits(before, edits) };
}

async function obstacleTo(files: TextFiles, { file, before }: Rewritten): Promise<string | undefined> {
  if ((await files.read(file)) !== before)
    return `${basename(file)} changed meanwhile: run the command again.`;
  return files.obstacle(file);
}

/** A name that no code reads yet does no harm, so that what can't be taken back may stay. */
async function takenBack(
  files: TextFiles,
  written: readonly Rewritten[],
  reason: string,
): Promise<StoreFailure> {
  for (const { file, before } of written) {
    try {
      await files.write(file, before);
    } catch (error) {
      if (!(error instanceof TextFileError)) throw error;
      return { kind: 'failed', reason: `${reason} ${basename(file)} keeps its new entry.` };
    }
  }
  return { kind: 'failed', reason };
}
