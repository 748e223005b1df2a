// Offers to add the packages that new code needs to the project's own package lists.
import { foldersAbove, within } from '../paths';
import type { FolderReader, TextReader } from '../projectReaders';
import type { Offer, Packages } from '../types';
import { kinds } from './kinds';
import type { ListFile, PackageList, VersionsFile } from './packageList';
import { type KnownVersion, versionOf } from './versions';

/** Packages that a file needs. */
export interface Need {
  readonly packages: Packages;
  /** POSIX, below the project's folder. */
  readonly path: string;
}

/**
 * What can be offered: one change of each file's nearest package list, with all that is missing there, and one of
 * the file that holds the versions where the project keeps them apart.
 */
export async function packageOffers(
  needs: readonly Need[],
  read: TextReader,
  list: FolderReader,
): Promise<readonly Offer[]> {
  const wanted = new Map<string, { nearest: Nearest; names: Set<string> }>();
  for (const { packages, path } of needs) {
    const nearest = await nearestList(packages.family, path, list);
    if (!nearest) continue;
    const known = wanted.get(nearest.path) ?? { nearest, names: new Set() };
    for (const name of packages.names) known.names.add(name);
    wanted.set(nearest.path, known);
  }
  const offers: Offer[] = [];
  for (const { nearest, names } of wanted.values())
    offers.push(...(await offersFor(nearest, [...names], read)));
  return offers;
}

interface Nearest {
  readonly family: string;
  readonly kind: PackageList;
  readonly path: string;
  readonly beside: readonly string[];
}

async function nearestList(family: string, path: string, list: FolderReader): Promise<Nearest | undefined> {
  for (const folder of foldersAbove(path)) {
    const beside = await list(folder).catch(() => []);
    for (const kind of kinds[family] ?? []) {
      const file = beside.find((name) => kind.files.test(name));
      if (file !== undefined) return { family, kind, path: within(folder, file), beside };
    }
  }
  return undefined;
}

async function offersFor(
  { family, kind, path, beside }: Nearest,
  names: readonly string[],
  read: TextReader,
): Promise<readonly Offer[]> {
  const list: ListFile = { path, text: (await read(path)) ?? '', beside };
  const versions = await kind.versionsOf?.(list, read);
  const known = names.flatMap((name): Known[] => {
    const version = versionOf(family, name);
    return version ? [{ name: version.module ?? name, version }] : [];
  });
  const detail = `Then run ${kind.install(list)}.`;
  const apart = versions && addAll(versions.text, known, (...of) => kind.addVersion?.(...of));
  const added = addAll(list.text, known, (text, name, version) =>
    kind.add(text, name, versions ? undefined : version),
  );
  return [
    ...offerOf(list, added, detail),
    ...(versions && apart ? offerOf(versions, apart, `The versions of what ${path} names.`) : []),
  ];
}

interface Known {
  readonly name: string;
  readonly version: KnownVersion;
}

interface Added {
  readonly text: string;
  readonly names: readonly string[];
}

function addAll(
  before: string,
  known: readonly Known[],
  add: (text: string, name: string, version: KnownVersion) => string | undefined,
): Added {
  let text = before;
  const names: string[] = [];
  for (const { name, version } of known) {
    const next = add(text, name, version);
    if (next === undefined) continue;
    text = next;
    names.push(name);
  }
  return { text, names };
}

function offerOf({ path, text: before }: VersionsFile, { text, names }: Added, detail: string): Offer[] {
  if (names.length === 0) return [];
  return [{ title: `Add ${names.join(' and ')} to ${path}`, detail, path, before, after: text }];
}
