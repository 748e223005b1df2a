// The modules of one's own that JavaScript and TypeScript import their settings from: the file's, else its neighbours'.
import type { FoundSettings, HabitFile } from '../../habit';
import { candidates, importBases } from './resolve';

/** More neighbours would take longer than a menu may. */
const mostNeighbours = 40;

/** @param isSettings knows such a module by its text */
export async function findModules(
  file: HabitFile,
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  if (!code.test(file.path)) return [];
  const own = await modulesOf(file, await file.read(file.path), isSettings);
  if (own.length > 0) return own;
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const names = await file.list(folder.replace(/\/$/, '')).catch(() => []);
  const neighbours = names.map((name) => folder + name).filter((one) => code.test(one) && one !== file.path);
  const texts = await Promise.all(neighbours.slice(0, mostNeighbours).map(file.read));
  const found = await Promise.all(texts.map((text) => modulesOf(file, text, isSettings)));
  return [...new Map(found.flat().map((one) => [one.path, one])).values()];
}

const code = /(?<!\.d)\.[cm]?[jt]sx?$/;

async function modulesOf(
  file: HabitFile,
  text = '',
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  const specifiers = Array.from(text.matchAll(imported), ([, , specifier = '']) => specifier);
  const telling = [...new Set(specifiers)].filter((specifier) => /env|conf|setting/i.test(specifier));
  const found = await Promise.all(
    telling.map(async (module) => {
      const read = await firstOf(file, candidates(await importBases(file, module)));
      return read && isSettings(read.text) ? [{ ...read, module }] : [];
    }),
  );
  return found.flat();
}

/** `import … from '…'`, `require('…')`; an import of types brings nothing at run time. */
const imported = /(?:^[ \t]*import\s+(?!type\b)[^'";]*?from\s*|\brequire\(\s*)(["'])([^"'\n]+)\1/gm;

async function firstOf({ read }: HabitFile, paths: readonly string[]): Promise<FoundSettings | undefined> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
