// The modules of one's own that Python imports its settings from.
import type { FoundSettings, HabitFile } from '../../habit';
import { foldersAbove, joinPath, within } from '../../paths';
import { findImported, type ImportReader } from '../imports/findImported';

/** @param isSettings knows such a module by its text */
export async function findModules(
  file: HabitFile,
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  return /\.(?:py|ipynb)$/i.test(file.path) ? findImported(reader, file, isSettings) : [];
}

const reader: ImportReader = {
  code: /\.py$/,
  packages: ['pydantic-settings', 'pydantic'],
  specifiers: (text) => Array.from(text.matchAll(imported), ([, module = '']) => module),
  candidates: ({ path }, module) => Promise.resolve(candidates(path, module)),
};

/** `from … import`, at the start of a line, of a notebook's line too. */
const imported = /(?:^|\n|\\n|")from[ \t]+([.\w]+)[ \t]+import\b/g;

/** The files that a module may be; one's own packages lie at the project's folder, in `src`, or above the file. */
function candidates(path: string, module: string): readonly string[] {
  const [, dots = '', name = ''] = /^(\.*)(.*)$/.exec(module) ?? [];
  const folders = foldersAbove(path);
  const up = joinPath(folders[0] ?? '', '../'.repeat(Math.max(0, dots.length - 1)));
  const roots = dots === '' ? ['', 'src', ...[...folders].reverse()] : up === undefined ? [] : [up];
  const below = name.replaceAll('.', '/');
  return roots.flatMap((root) => [within(root, `${below}.py`), within(root, `${below}/__init__.py`)]);
}
