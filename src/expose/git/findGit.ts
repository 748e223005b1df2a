// Finds git by an absolute path: a program of that name in the folder that is looked at must never be run.
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/** @returns absolute path of the first git on the PATH; undefined when there is none */
export async function findGit(path: string | undefined): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of (path ?? '').split(delimiter)) {
    // An empty or relative entry means the working folder, which may be a stranger's.
    if (!isAbsolute(folder)) continue;
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
