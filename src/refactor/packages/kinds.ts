// The kinds of package lists, by the family of the language; the first that is there is taken.
import { addToCargo, addToCargoWorkspace, takesFromWorkspace } from './cargo';
import { addToCsproj, addToVersions } from './csproj';
import { addToGemfile } from './gemfile';
import { addToGoMod } from './goMod';
import { addToJson } from './jsonList';
import { addToGradle, addToPom } from './jvm';
import { above, type ListFile, type PackageList } from './packageList';
import { addToPipfile, addToPyproject, addToRequirements } from './python';
import { entriesOf } from './tomlTable';
import type { KnownVersion } from './versions';

type Add = (text: string, name: string, version: string) => string | undefined;

/** A list that holds the versions itself. */
function simple(files: RegExp, add: Add, install: PackageList['install']): PackageList {
  return { files, add: (text, name, known) => known && add(text, name, known.version), install };
}

const json = simple(
  /^package\.json$/,
  (text, name, version) => addToJson(text, 'dependencies', name, version),
  ({ beside }) => {
    const lock = locks.find(([file]) => beside.includes(file));
    return `${lock?.[1] ?? 'npm'} install`;
  },
);

const locks: readonly (readonly [string, string])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

const jvm: readonly PackageList[] = [
  simple(/^pom\.xml$/, addToPom, () => 'mvn dependency:resolve'),
  simple(
    /^build\.gradle\.kts$/,
    (text, name, version) => addToGradle(text, name, version, true),
    () => 'gradle build',
  ),
  simple(
    /^build\.gradle$/,
    (text, name, version) => addToGradle(text, name, version, false),
    () => 'gradle build',
  ),
];

const csproj: PackageList = {
  files: /\.csproj$/,
  add: (text, name, known) => addToCsproj(text, name, known?.version),
  versionsOf: (list, read) => above(list, 'Directory.Packages.props', read),
  addVersion: (text, name, { version }) => addToVersions(text, name, version),
  install: () => 'dotnet restore',
};

const cargo: PackageList = {
  files: /^Cargo\.toml$/,
  add: (text, name, known?: KnownVersion) => addToCargo(text, name, known),
  versionsOf: async (list, read) =>
    takesFromWorkspace(list.text)
      ? above(list, 'Cargo.toml', read, (text) => entriesOf(text, 'workspace.dependencies') !== undefined)
      : undefined,
  addVersion: addToCargoWorkspace,
  install: () => 'cargo build',
};

function pyprojectInstall({ text, beside }: ListFile): string {
  if (beside.includes('poetry.lock') || entriesOf(text, 'tool.poetry.dependencies')) return 'poetry install';
  return beside.includes('uv.lock') ? 'uv sync' : 'pip install -e .';
}

export const kinds: Readonly<Record<string, readonly PackageList[]>> = {
  javascript: [json],
  typescript: [json],
  python: [
    // From it pip-compile makes requirements.txt.
    simple(
      /^requirements\.in$/,
      (text, name) => addToRequirements(text, name),
      () => 'pip-compile',
    ),
    simple(/^requirements\.txt$/, addToRequirements, () => 'pip install -r requirements.txt'),
    simple(/^Pipfile$/, addToPipfile, () => 'pipenv install'),
    simple(/^pyproject\.toml$/, addToPyproject, pyprojectInstall),
  ],
  go: [simple(/^go\.mod$/, addToGoMod, () => 'go mod tidy')],
  java: jvm,
  kotlin: jvm,
  ruby: [simple(/^Gemfile$/, addToGemfile, () => 'bundle install')],
  php: [
    simple(
      /^composer\.json$/,
      (text, name, version) => addToJson(text, 'require', name, version),
      () => 'composer update',
    ),
  ],
  csharp: [csproj],
  rust: [cargo],
};
