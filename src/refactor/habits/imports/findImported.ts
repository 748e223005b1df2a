// The modules of one's own that code imports its settings from: the file's, else its neighbours'.
import type { FoundSettings, HabitFile } from '../../habit';

/** How a language names the modules that a text imports, and finds their files. */
export interface ImportReader {
  /** Paths of the language's code. */
  readonly code: RegExp;
  /** Those that a project with such a module depends on: only there are neighbours asked too. */
  readonly packages: readonly string[];
  /** The modules in a text's imports. */
  specifiers(text: string): readonly string[];
  /** The files that one may be, the likeliest first. */
  candidates(file: HabitFile, specifier: string): Promise<readonly string[]>;
}

/** More neighbours would take longer than a menu may. */
const mostNeighbours = 20;

/** @param isSettings knows such a module by its text */
export async function findImported(
  reader: ImportReader,
  file: HabitFile,
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  const settingsOf = (text = ''): Promise<readonly FoundSettings[]> =>
    importedBy(reader, file, text, isSettings);
  const own = await settingsOf(await file.read(file.path));
  // Without a sign of such a module a folder full of files need not be read for each menu.
  if (own.length > 0 || !reader.packages.some((name) => file.dependencies.has(name))) return own;
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const names = await file.list(folder.replace(/\/$/, '')).catch(() => []);
  const neighbours = names
    .map((name) => folder + name)
    .filter((path) => reader.code.test(path) && path !== file.path);
  const texts = await Promise.all(neighbours.slice(0, mostNeighbours).map(file.read));
  const found = (await Promise.all(texts.map(settingsOf))).flat();
  const alone = await Promise.all(found.map((one) => standsAlone(reader, file, one)));
  return found.filter((_, index) => alone[index]);
}

/** A new import of what imports the project's code in turn could go in a circle, and give nothing yet. */
async function standsAlone(
  reader: ImportReader,
  file: HabitFile,
  { path, text }: FoundSettings,
): Promise<boolean> {
  const asking = { ...file, path };
  const imported = reader.specifiers(text).map((one) => reader.candidates(asking, one));
  return (await firstOf(file, (await Promise.all(imported)).flat())) === undefined;
}

/** Only modules whose name speaks of settings are opened. */
async function importedBy(
  reader: ImportReader,
  file: HabitFile,
  text: string,
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  const telling = [...new Set(reader.specifiers(text))].filter((one) => /env|conf|setting/i.test(one));
  const found = await Promise.all(
    telling.map(async (module) => {
      const read = await firstOf(file, await reader.candidates(file, module));
      return read && isSettings(read.text) ? [{ ...read, module }] : [];
    }),
  );
  return found.flat();
}

async function firstOf({ read }: HabitFile, paths: readonly string[]): Promise<FoundSettings | undefined> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
