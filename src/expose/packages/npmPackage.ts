// Whether `npm publish` would take a file along. Source: npm's documentation of `files` and .npmignore.
import { codeSpan } from '../../respond';
import type { FolderReader } from './folderReader';
import { globScope } from './globScope';
import type { Packed } from './packed';
import { covers, foldersOf, scopeOf } from './patterns';

/** The parts of package.json that matter. */
export interface PackageManifest {
  readonly name?: unknown;
  readonly private?: unknown;
  readonly files?: unknown;
  readonly main?: unknown;
  readonly bin?: unknown;
  readonly engines?: unknown;
}

const neverPacked = scopeOf(
  [
    ...['.git', '.svn', '.hg', 'CVS', 'node_modules', '.npmrc', '.DS_Store', '._*', '.*.swp', '*.orig'],
    ...['npm-debug.log', '.lock-wscript', '.wafpickle-*', 'config.gypi'],
    ...['/package-lock.json', '/pnpm-lock.yaml', '/yarn.lock', '/bun.lock', '/bun.lockb', '/.npmignore'],
  ].join('\n'),
);

/** @param path of the file, POSIX, relative to the folder of package.json */
export async function packedByNpm(folder: FolderReader, path: string): Promise<Packed | undefined> {
  const manifest = parseManifest(await folder.read('package.json'));
  // vsce packs extensions; a private package is never published, one without a name can't be.
  if (!manifest || manifest.private === true || typeof manifest.name !== 'string' || isExtension(manifest)) {
    return undefined;
  }
  const because = await reasonFor(folder, manifest, path);
  if (because === undefined) return undefined;
  const packed = { as: 'npm package', because } as const;
  if (isAlwaysPacked(path, manifest)) return packed;
  if (filesOf(manifest)) return { ...packed, leaveOut: { kind: 'manifest', file: 'package.json', path } };
  const file = (await folder.read('.npmignore')) === undefined ? '.gitignore' : '.npmignore';
  return { ...packed, leaveOut: { kind: 'pattern', file, line: `/${path}` } };
}

/** @returns undefined for what is no package.json */
export function parseManifest(text: string | undefined): PackageManifest | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the package is a VS Code extension. */
export function isExtension({ engines }: PackageManifest): boolean {
  return typeof engines === 'object' && engines !== null && 'vscode' in engines;
}

async function reasonFor(
  folder: FolderReader,
  manifest: PackageManifest,
  path: string,
): Promise<string | undefined> {
  const name = codeSpan(path);
  if (covers(neverPacked, path)) return undefined;
  if (isAlwaysPacked(path, manifest)) return `${name} is always packed.`;
  const files = filesOf(manifest);
  if (files && !globScope(files).matches(path)) return undefined;
  const ignored = await isIgnored(folder, path, files !== undefined);
  if (ignored) return undefined;
  if (files) return `${name} matches \`files\` in package.json.`;
  return `no \`files\`, .npmignore or .gitignore leaves ${name} out.`;
}

function isAlwaysPacked(path: string, { main, bin }: PackageManifest): boolean {
  const programs: readonly unknown[] = typeof bin === 'object' && bin !== null ? Object.values(bin) : [bin];
  const isNamed = [main, ...programs].some(
    (file) => typeof file === 'string' && file.replace(/^\.\//, '') === path,
  );
  return isNamed || /^(?:package\.json|readme(?:\.[^/]*)?|licen[cs]e(?:\.[^/]*)?)$/i.test(path);
}

function filesOf({ files }: PackageManifest): readonly string[] | undefined {
  if (!Array.isArray(files)) return undefined;
  return files.filter((file) => typeof file === 'string');
}

/** In each folder .npmignore counts, without one .gitignore; with `files` the top's own do not. */
async function isIgnored(folder: FolderReader, path: string, hasFiles: boolean): Promise<boolean> {
  let scope = scopeOf('');
  for (const above of ['', ...foldersOf(path)]) {
    if (above === '' && hasFiles) continue;
    const prefix = above === '' ? '' : `${above}/`;
    const patterns = (await folder.read(`${prefix}.npmignore`)) ?? (await folder.read(`${prefix}.gitignore`));
    if (patterns !== undefined) scope = scopeOf(patterns, scope, above);
  }
  return covers(scope, path);
}
