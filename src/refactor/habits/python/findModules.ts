// The modules of one's own that Python imports its settings from: the file's, else its neighbours'.
import type { FoundSettings, HabitFile } from '../../habit';
import { foldersAbove, joinPath, within } from '../../paths';

/** More neighbours would take longer than a menu may. */
const mostNeighbours = 40;

/** @param isSettings knows such a module by its text */
export async function findModules(
  file: HabitFile,
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  if (!/\.(?:py|ipynb)$/i.test(file.path)) return [];
  const own = await modulesOf(file, await file.read(file.path), isSettings);
  if (own.length > 0) return own;
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const names = await file.list(folder.replace(/\/$/, '')).catch(() => []);
  const neighbours = names
    .map((name) => folder + name)
    .filter((one) => one.endsWith('.py') && one !== file.path);
  const texts = await Promise.all(neighbours.slice(0, mostNeighbours).map(file.read));
  const found = await Promise.all(texts.map((text) => modulesOf(file, text, isSettings)));
  return [...new Map(found.flat().map((one) => [one.path, one])).values()];
}

async function modulesOf(
  file: HabitFile,
  text = '',
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  const modules = new Set(Array.from(text.matchAll(imported), ([, module = '']) => module));
  const telling = [...modules].filter((module) => /env|conf|setting/i.test(module));
  const found = await Promise.all(
    telling.map(async (module) => {
      const read = await firstOf(file, candidates(file.path, module));
      return read && isSettings(read.text) ? [{ ...read, module }] : [];
    }),
  );
  return found.flat();
}

/** `from … import`, at the start of a line, of a notebook's line too. */
const imported = /(?:^|\n|\\n|")from[ \t]+([.\w]+)[ \t]+import\b/g;

/** The files that a module may be; one's own packages lie at the project's folder, in `src`, or above the file. */
function candidates(path: string, module: string): readonly string[] {
  const [, dots = '', name = ''] = /^(\.*)(.*)$/.exec(module) ?? [];
  const folders = foldersAbove(path);
  const up = dots.length > 0 ? joinPath(folders[0] ?? '', '../'.repeat(dots.length - 1)) : undefined;
  const roots = dots === '' ? ['', 'src', ...[...folders].reverse()] : up === undefined ? [] : [up];
  const below = name.replaceAll('.', '/');
  return roots.flatMap((root) => [within(root, `${below}.py`), within(root, `${below}/__init__.py`)]);
}

async function firstOf({ read }: HabitFile, paths: readonly string[]): Promise<FoundSettings | undefined> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
