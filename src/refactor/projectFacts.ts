// What the fixes need to know of the project around a file: names that are taken, packages that are there.
import { parseEnvFile } from './envFile';
import type { HabitFile } from './habit';
import { habits } from './habits/registry.generated';
import { parseManifest, parseRequirements, type PackageManifest } from './manifests';
import { type FolderReader, once, type TextReader } from './projectReaders';
import type { ProjectFacts, SettingsFile } from './types';

/**
 * Reads the facts for a file (POSIX path below the project's folder). Manifests that can't be read contribute
 * nothing, as they only refine a fix.
 * @throws what the reader throws for `.env`: without it no name is surely free
 */
export async function readProjectFacts(
  path: string,
  read: TextReader,
  list: FolderReader,
): Promise<ProjectFacts> {
  const orNothing = async (file: string): Promise<string> => (await read(file).catch(() => undefined)) ?? '';
  const [environment, local, example, manifest, requirements, project, siblings] = await Promise.all([
    read('.env'),
    orNothing('.env.local'),
    orNothing('.env.example'),
    nearestManifest(path, orNothing),
    orNothing('requirements.txt'),
    orNothing('pyproject.toml'),
    siblingsOf(path, read, list),
  ]);
  const dependencies = new Set([
    ...(manifest?.dependencies ?? []),
    ...parseRequirements(requirements),
    ...parseRequirements(project),
  ]);
  const settings = await settingsOf({ path, dependencies, read: once(orUndefined(read)), list });
  // What is local only wins when a program runs, but a fix writes to .env.
  const takenNames = new Map([...parseEnvFile(local), ...parseEnvFile(environment ?? '')]);
  return {
    takenNames,
    exampleNames: new Set([...parseEnvFile(example).keys()].filter((name) => !takenNames.has(name))),
    dependencies,
    ...(manifest && { packageType: manifest.type }),
    ...(siblings && { siblings }),
    ...(settings && { settings }),
  };
}

/** The one file that this code reads its variables through. */
async function settingsOf(file: HabitFile): Promise<SettingsFile | undefined> {
  const found = await Promise.all(
    habits.map(async (habit) => (await habit.find(file)).map((one) => ({ ...one, habit: habit.id }))),
  );
  const [settings, ...others] = found.flat().filter(({ path }) => path !== file.path);
  return others.every(({ path }) => path === settings?.path) ? settings : undefined;
}

/** What can't be read is not there for habits. */
function orUndefined(read: TextReader): TextReader {
  return async (path) => (await read(path).catch(() => undefined))?.replace(/^\uFEFF/, '');
}

/** The other files of a Go or Kotlin package, which share its names; undefined when one of them could not be read. */
async function siblingsOf(
  path: string,
  read: TextReader,
  list: FolderReader,
): Promise<readonly string[] | undefined> {
  const ending = ['.go', '.kt'].find((one) => path.endsWith(one));
  if (ending === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  try {
    const names = await list(folder.replace(/\/$/, ''));
    const others = names.map((name) => folder + name).filter((one) => one.endsWith(ending) && one !== path);
    const texts = await Promise.all(others.map(read));
    return texts.filter((text) => text !== undefined);
  } catch {
    return undefined;
  }
}

/** The package.json that decides for a file: the first on the way up to the project's folder. */
async function nearestManifest(
  path: string,
  read: (path: string) => Promise<string>,
): Promise<PackageManifest | undefined> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const text = await read([...folders.slice(0, depth), 'package.json'].join('/'));
    const manifest = text === '' ? undefined : parseManifest(text);
    if (manifest) return manifest;
  }
  return undefined;
}
