// The packages that a file would go out with: every folder above it, up to the repository's or workspace's top, is asked.
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { packedByDocker } from './containerImage';
import { packedByVsce } from './extensionPackage';
import { type FolderReader, folderReader } from './folderReader';
import { packedByNpm } from './npmPackage';
import type { Packed } from './packed';
import { packedByPython } from './pythonPackage';

const kinds: readonly ((folder: FolderReader, path: string) => Promise<Packed | undefined>)[] = [
  packedByNpm,
  packedByVsce,
  packedByPython,
];

/**
 * For each kind the nearest package that takes the file along.
 * @param file absolute @param top absolute folder that ends the search
 */
export async function publishedBy(file: string, top: string): Promise<readonly Packed[]> {
  const facts = new Map<string, Packed>();
  const folders = foldersBetween(dirname(file), top);
  for (const folder of folders) {
    const reader = folderReader(folder);
    const path = relative(folder, file).split(sep).join('/');
    for (const packed of kinds) {
      const fact = await packed(reader, path);
      if (fact && !facts.has(fact.as)) facts.set(fact.as, within(folder, fact));
    }
  }
  const image = await packedByDocker(file, folders);
  return [...facts.values(), ...(image ? [image] : [])];
}

function within(folder: string, packed: Packed): Packed {
  const { leaveOut } = packed;
  return leaveOut ? { ...packed, leaveOut: { ...leaveOut, file: join(folder, leaveOut.file) } } : packed;
}

/** Innermost first; the folder alone when it does not lie below the top. */
function foldersBetween(folder: string, top: string): string[] {
  // By way of `relative`, which knows that Windows does not mind how a drive or a folder is written.
  const way = relative(top, folder);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return [folder];
  const depth = way.split(sep).filter((name) => name !== '').length;
  const folders = [folder];
  while (folders.length <= depth) folders.push(dirname(folders.at(-1) ?? top));
  return folders;
}
