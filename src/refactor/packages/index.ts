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

/**
 * What can be offered for a file: one change of the nearest package list, with all that is missing.
 * @param path of the file that needs the packages, POSIX, below the project's folder
 */
export async function packageOffers(
  { family, names }: Packages,
  path: string,
  read: TextReader,
  list: FolderReader,
): Promise<readonly Offer[]> {
  const kinds = lists[family] ?? [];
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join('/');
    const files = await list(folder).catch(() => []);
    for (const kind of kinds) {
      const file = files.find((name) => kind.files.test(name));
      if (file === undefined) continue;
      const place = folder === '' ? file : `${folder}/${file}`;
      const offer = offerFor(kind, place, (await read(place)) ?? '', names);
      return offer ? [offer] : [];
    }
  }
  return [];
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
