// Finds a program on the PATH, but never one that the folder at hand brings along.
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { programCandidates } from './programCandidates';

type Program = { readonly path: string } | { readonly reason: string };

/**
 * The first of the programs that is installed.
 * @param folder programs below it are passed over: whoever wrote the code must not get the value
 */
export async function findProgram(
  programs: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Program> {
  const own = await resolved(folder);
  for (const path of programCandidates(programs, environment, process.platform))
    if ((await isProgram(path)) && !isBelow(await resolved(path), own)) return { path };
  return {
    reason: `The command ${programs.join(' or ')} is not on the PATH here: install it and sign in, or store the value by hand with the steps.`,
  };
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
