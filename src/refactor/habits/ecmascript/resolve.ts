// Which file a module specifier means. Sources: TypeScript's `paths` and `baseUrl`, Node's rules for relative specifiers.
import { parse } from 'jsonc-parser';
import type { HabitFile } from '../../habit';
import { foldersAbove, joinPath, within } from '../../paths';

/** Paths without an ending, or with the one that the specifier has, below the project's folder. */
export async function importBases(
  file: Pick<HabitFile, 'path' | 'read'>,
  specifier: string,
): Promise<readonly string[]> {
  if (specifier.startsWith('.')) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    return defined([joinPath(folder, specifier)]);
  }
  for (const folder of foldersAbove(file.path)) {
    for (const name of ['tsconfig.json', 'jsconfig.json']) {
      const text = await file.read(within(folder, name));
      if (text !== undefined) return aliased(folder, text, specifier);
    }
  }
  return [];
}

/** The files that a base may stand for; TypeScript is imported under the ending of what it becomes. */
export function candidates(bases: readonly string[]): readonly string[] {
  return bases.flatMap((base) => {
    const ending = /\.([cm]?)js(x?)$/.exec(base);
    const source = ending ? [`${base.slice(0, ending.index)}.${ending[1] ?? ''}ts${ending[2] ?? ''}`] : [];
    const whole = /\.[cm]?[jt]sx?$/.test(base) ? [base, ...source] : [];
    const endings = ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'jsx'];
    return [...whole, ...endings.map((one) => `${base}.${one}`), `${base}/index.ts`, `${base}/index.js`];
  });
}

function aliased(folder: string, config: string, specifier: string): readonly string[] {
  const options: unknown = memberOf(parse(config), 'compilerOptions');
  const baseUrl: unknown = memberOf(options, 'baseUrl');
  const base = typeof baseUrl === 'string' ? joinPath(folder, baseUrl) : folder;
  if (base === undefined) return [];
  const paths: unknown = memberOf(options, 'paths');
  const entries = typeof paths === 'object' && paths !== null ? Object.entries(paths) : [];
  for (const [pattern, targets] of entries) {
    const [before = '', after] = pattern.split('*');
    const rest = after === undefined ? '' : specifier.slice(before.length, specifier.length - after.length);
    if (pattern.replace('*', rest) !== specifier || !Array.isArray(targets)) continue;
    return defined(targets.map((target) => joinPath(base, String(target).replace('*', rest))));
  }
  return typeof baseUrl === 'string' ? defined([joinPath(base, specifier)]) : [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([one]) => one === key)?.[1]
    : undefined;
}

function defined(paths: readonly (string | undefined)[]): readonly string[] {
  return paths.filter((path) => path !== undefined);
}
