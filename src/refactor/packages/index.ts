// Offers to add the packages that new code needs to the project's own package list.
import type { FolderReader, TextReader } from '../projectFacts';
import type { Offer, Packages } from '../types';
import { addToCsproj } from './csproj';
import { addToGemfile } from './gemfile';
import { addToGoMod } from './goMod';
import { addToJson } from './jsonList';
import { addToGradle, addToPom } from './jvm';
import { addToPyproject, addToRequirements } from './python';
import { versions } from './versions';

/** A kind of package list: which files are of it, how one is written, and what installs what it lists. */
interface PackageList {
  readonly files: RegExp;
  add(text: string, name: string, version: string): string | undefined;
  readonly install: string;
}

const json: PackageList = {
  files: /^package\.json$/,
  add: (text, name, version) => addToJson(text, 'dependencies', name, version),
  install: 'npm install',
};
const jvm: readonly PackageList[] = [
  { files: /^pom\.xml$/, add: addToPom, install: 'mvn dependency:resolve' },
  {
    files: /^build\.gradle\.kts$/,
    add: (text, name, version) => addToGradle(text, name, version, true),
    install: 'gradle build',
  },
  {
    files: /^build\.gradle$/,
    add: (text, name, version) => addToGradle(text, name, version, false),
    install: 'gradle build',
  },
];

/** By the family of the language; the first that is there is taken. */
const lists: Readonly<Record<string, readonly PackageList[]>> = {
  javascript: [json],
  typescript: [json],
  python: [
    { files: /^requirements\.txt$/, add: addToRequirements, install: 'pip install -r requirements.txt' },
    { files: /^pyproject\.toml$/, add: addToPyproject, install: 'pip install -e .' },
  ],
  go: [{ files: /^go\.mod$/, add: addToGoMod, install: 'go mod tidy' }],
  java: jvm,
  kotlin: jvm,
  ruby: [{ files: /^Gemfile$/, add: addToGemfile, install: 'bundle install' }],
  php: [
    {
      files: /^composer\.json$/,
      add: (text, name, version) => addToJson(text, 'require', name, version),
      install: 'composer update',
    },
  ],
  csharp: [{ files: /\.csproj$/, add: addToCsproj, install: 'dotnet restore' }],
};

/** Packages that a file needs. */
export interface Need {
  readonly packages: Packages;
  /** POSIX, below the project's folder. */
  readonly path: string;
}

/** What can be offered: one change of each file's nearest package list, with all that is missing there. */
export async function packageOffers(
  needs: readonly Need[],
  read: TextReader,
  list: FolderReader,
): Promise<readonly Offer[]> {
  const wanted = new Map<string, { kind: PackageList; names: Set<string> }>();
  for (const { packages, path } of needs) {
    const nearest = await nearestList(packages.family, path, list);
    if (!nearest) continue;
    const { names } = wanted.get(nearest.place) ?? { names: new Set() };
    for (const name of packages.names) names.add(name);
    wanted.set(nearest.place, { kind: nearest.kind, names });
  }
  const offers: Offer[] = [];
  for (const [place, { kind, names }] of wanted) {
    const offer = offerFor(kind, place, (await read(place)) ?? '', [...names]);
    if (offer) offers.push(offer);
  }
  return offers;
}

async function nearestList(
  family: string,
  path: string,
  list: FolderReader,
): Promise<{ readonly place: string; readonly kind: PackageList } | undefined> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join('/');
    const files = await list(folder).catch(() => []);
    for (const kind of lists[family] ?? []) {
      const file = files.find((name) => kind.files.test(name));
      if (file !== undefined) return { place: folder === '' ? file : `${folder}/${file}`, kind };
    }
  }
  return undefined;
}

function offerFor(
  kind: PackageList,
  path: string,
  before: string,
  names: readonly string[],
): Offer | undefined {
  let text = before;
  const added: string[] = [];
  for (const name of names) {
    const known = versions[name];
    const next = known && kind.add(text, known.module ?? name, known.version);
    if (next === undefined) continue;
    text = next;
    added.push(known?.module ?? name);
  }
  if (added.length === 0) return undefined;
  return {
    title: `Add ${added.join(' and ')} to ${path}`,
    detail: `Then run ${kind.install}.`,
    path,
    before,
    after: text,
  };
}
