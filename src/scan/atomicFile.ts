// Writes a file as a whole or not at all.
import { randomBytes } from 'node:crypto';
import { lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes next to the target and renames over it, so that nobody sees half a file. Links are followed, an existing
 * file's mode is kept, and what is no regular file (a device, a pipe) is written to directly.
 * @param newMode of a file that does not exist yet, before the umask narrows it
 * @throws the system's error; the target is then as it was
 */
export async function writeAtomically(file: string, text: string, newMode = 0o666): Promise<void> {
  const target = await realTarget(file);
  const mode = await modeOf(target);
  if (mode === 'not-a-file') {
    await writeFile(target, text);
    return;
  }
  const temporary = join(dirname(target), `.keylift-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeDurably(temporary, text, mode, newMode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function realTarget(file: string): Promise<string> {
  try {
    return (await lstat(file)).isSymbolicLink() ? await realpath(file) : file;
  } catch {
    return file;
  }
}

async function modeOf(file: string): Promise<number | 'not-a-file' | undefined> {
  try {
    const stats = await stat(file);
    return stats.isFile() ? stats.mode & 0o777 : 'not-a-file';
  } catch {
    return undefined;
  }
}

async function writeDurably(
  file: string,
  text: string,
  mode: number | undefined,
  newMode: number,
): Promise<void> {
  const handle = await open(file, 'wx', mode ?? newMode);
  try {
    await handle.writeFile(text);
    // The mode given to open is narrowed by the umask; an existing file keeps the one it had.
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
