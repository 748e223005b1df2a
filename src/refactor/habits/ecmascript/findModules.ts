// The modules of one's own that JavaScript and TypeScript import their settings from.
import type { FoundSettings, HabitFile } from '../../habit';
import { findImported, type ImportReader } from '../imports/findImported';
import { candidates, importBases } from './resolve';

/** @param packages of which the project has one @param isSettings knows such a module by its text */
export async function findModules(
  file: HabitFile,
  packages: readonly string[],
  isSettings: (text: string) => boolean,
): Promise<readonly FoundSettings[]> {
  if (!code.test(file.path) || !packages.some((name) => file.dependencies.has(name))) return [];
  return findImported({ ...reader, packages }, file, isSettings);
}

const code = /(?<!\.d)\.[cm]?[jt]sx?$/;

const reader: Omit<ImportReader, 'packages'> = {
  code,
  specifiers: (text) =>
    Array.from(text.matchAll(imported))
      .filter(({ groups }) => !/^\s*type\b/.test(groups?.['names'] ?? ''))
      .map(({ groups }) => groups?.['double'] ?? groups?.['single'] ?? ''),
  candidates: async (file, specifier) => candidates(await importBases(file, specifier)),
};

/** `import … from '…'`, `require('…')`; an import of types brings nothing at run time. */
const imported =
  /(?:^[ \t]*import\s(?<names>[^'";]*?)from\s*|\brequire\(\s*)(?:"(?<double>[^"'\n]+)"|'(?<single>[^"'\n]+)')/gm;
