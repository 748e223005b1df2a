// The packages that a file would go out with: every folder above it, up to the repository's or workspace's top, is asked.
import { dirname, relative, sep } from 'node:path';
import type { PublishedFact } from '../../respond';
import { packedByDocker } from './containerImage';
import { packedByVsce } from './extensionPackage';
import { type FolderReader, folderReader } from './folderReader';
import { packedByNpm } from './npmPackage';
import { packedByPython } from './pythonPackage';

const kinds: readonly ((folder: FolderReader, path: string) => Promise<PublishedFact | undefined>)[] = [
  packedByNpm,
  packedByVsce,
  packedByPython,
  packedByDocker,
];

/**
 * For each kind the nearest package that takes the file along.
 * @param file absolute @param top absolute folder that ends the search
 */
export async function publishedBy(file: string, top: string): Promise<readonly PublishedFact[]> {
  const facts = new Map<string, PublishedFact>();
  for (const folder of foldersBetween(dirname(file), top)) {
    const reader = folderReader(folder);
    const path = relative(folder, file).split(sep).join('/');
    for (const packed of kinds) {
      const fact = await packed(reader, path);
      if (fact && !facts.has(fact.as)) facts.set(fact.as, fact);
    }
  }
  return [...facts.values()];
}

/** Innermost first; the folder alone when it does not lie below the top. */
function foldersBetween(folder: string, top: string): string[] {
  const folders = [folder];
  const isBelow = folder === top || folder.startsWith(top.endsWith(sep) ? top : top + sep);
  for (let at = folder; isBelow && at !== top && at !== dirname(at);) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}
