// Which folder's .env takes the values of a file, as the editor has it for workspace folders.
import { dirname } from 'node:path';
import { posixPath } from './posixPath';

/**
 * The working folder for what lies in it; else the folder that was named and holds the file; else the file's own.
 * All paths are absolute.
 */
export function storageFolder(file: string, workingFolder: string, named: readonly string[]): string {
  const holders = [...named].sort((a, b) => a.length - b.length);
  return [workingFolder, ...holders].find((folder) => lies(file, folder)) ?? dirname(file);
}

function lies(file: string, folder: string): boolean {
  const top = posixPath(folder);
  return posixPath(file).startsWith(top.endsWith('/') ? top : `${top}/`);
}
