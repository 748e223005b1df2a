// Finds a program on the PATH, but never one that the folder at hand brings along.
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';

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
  const folders = (pathOf(environment) ?? '').split(delimiter).filter(isAbsolute);
  let script: string | undefined;
  for (const program of programs) {
    for (const place of folders) {
      for (const ending of endings) {
        const path = join(place, program + ending);
        if (!(await isProgram(path)) || isBelow(await resolved(path), own)) continue;
        if (/\.(?:cmd|bat)$/i.test(ending)) script ??= path;
        else return { path };
      }
    }
  }
  const [name = ''] = programs;
  return {
    reason:
      script === undefined
        ? `The command ${programs.join(' or ')} is not on the PATH here: install it and sign in, or store the value by hand with the steps.`
        : `${name} is a batch file here, which only a shell can run: store the value by hand with the steps.`,
  };
}

const endings = process.platform === 'win32' ? ['.exe', '.com', '.cmd', '.bat'] : [''];

/** Windows does not mind how the variable is written. */
function pathOf(environment: NodeJS.ProcessEnv): string | undefined {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
  return name === undefined ? undefined : environment[name];
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
