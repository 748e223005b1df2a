// Same name, another value: a monorepo's packages each have their own API_KEY.
import { isDotenv } from './files/dotenv';
import { keyOfName } from './names';
import { folderOf } from './paths';
import { holds, isOther, type SeenFile } from './seenFile';
import type { Name, Sighting } from './types';

/**
 * Tells the sightings of a reached name that get another value: definitions with another literal, and reads below a
 * folder whose `.env` gives another one. Where no definition is known to hold the value nothing can be told apart.
 */
export function otherValues(
  files: readonly SeenFile[],
  names: ReadonlyMap<string, Name>,
): (file: SeenFile, sighting: Sighting) => boolean {
  const held = new Set<string>();
  const homes = new Map<string, { readonly own: Set<string>; readonly other: Set<string> }>();
  for (const file of files) {
    for (const sighting of file.sightings) {
      const key = keyOfName(sighting.name);
      if (sighting.kind !== 'defines' || !names.has(key)) continue;
      const isHeld = holds(sighting, file.held);
      if (isHeld) held.add(key);
      if (!isDotenv(file.path)) continue;
      const home = homes.get(key) ?? { own: new Set(), other: new Set() };
      homes.set(key, home);
      if (isHeld) home.own.add(folderOf(file.path));
      else if (isOther(sighting, file)) home.other.add(folderOf(file.path));
    }
  }
  return (file, sighting) => {
    const key = keyOfName(sighting.name);
    if (!held.has(key)) return false;
    if (isOther(sighting, file)) return true;
    const home = homes.get(key);
    // A service or a job gets its variables by its own file, not from a .env beside the code.
    if (sighting.kind !== 'reads' || sighting.owner || !home || home.own.size === 0) return false;
    return nearestIsOther(file.path, home);
  };
}

function nearestIsOther(
  path: string,
  { own, other }: { readonly own: ReadonlySet<string>; readonly other: ReadonlySet<string> },
): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (own.has(folder)) return false;
    if (other.has(folder)) return true;
    if (folder === '') return false;
  }
}
