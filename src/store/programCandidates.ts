// Where a program may lie, by the rules of the system: the folders of the PATH, and Windows' endings of programs. Pure.
import { posix, win32 } from 'node:path';

/** Absolute paths in the order in which they are to be tried. Folders that are not absolute depend on where one stands, and are left out. */
export function programCandidates(
  programs: readonly string[],
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (variable(environment, 'PATH', platform) ?? '')
    .split(path.delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter((folder) => path.isAbsolute(folder));
  const endings = platform === 'win32' ? programEndings(environment) : [''];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, program + ending))),
  );
}

/** A variable of the environment; Windows does not mind how its name is written. */
export function variable(
  environment: NodeJS.ProcessEnv,
  name: string,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform !== 'win32') return environment[name];
  const written = Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase());
  return written === undefined ? undefined : environment[written];
}

/** In the order of PATHEXT; what else it lists needs an interpreter. */
function programEndings(environment: NodeJS.ProcessEnv): readonly string[] {
  const known = ['.com', '.exe', '.bat', '.cmd'];
  const listed = (variable(environment, 'PATHEXT', 'win32') ?? '').toLowerCase().split(';');
  const endings = listed.filter((ending) => known.includes(ending));
  return endings.length > 0 ? endings : known;
}
