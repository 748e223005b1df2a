// POSIX paths, without Node.

/** The path that `target` means in the file `from`. */
export function resolvePath(from: string, target: string): string {
  const parts = [...folderOf(from).split('/'), ...target.split('/')];
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/');
}

/** The folder of a file; '' at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last part of a POSIX path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
