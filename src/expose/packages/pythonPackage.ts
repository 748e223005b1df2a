// Whether a Python source distribution holds a file. Source: the documentation of setuptools on MANIFEST.in, of Hatch on builds.
import { codeSpan } from '../../respond';
import type { FolderReader } from './folderReader';
import { globScope } from './globScope';
import type { Packed } from './packed';
import { covers, foldersOf, scopeOf } from './patterns';

/** @param path of the file, POSIX, relative to the folder of pyproject.toml or setup.py */
export async function packedByPython(folder: FolderReader, path: string): Promise<Packed | undefined> {
  const project = await folder.read('pyproject.toml');
  const setup = (await folder.read('setup.py')) ?? (await folder.read('setup.cfg'));
  const isProject = setup !== undefined || /^[ \t]*\[(?:project|tool\.poetry)\]/m.test(project ?? '');
  if (!isProject || /Private\s*::\s*Do Not Upload/i.test(`${project ?? ''}${setup ?? ''}`)) return undefined;
  const because = await reasonFor(folder, project ?? '', path);
  return because === undefined ? undefined : { as: 'Python source distribution', because };
}

async function reasonFor(folder: FolderReader, project: string, path: string): Promise<string | undefined> {
  const name = codeSpan(path);
  if (/build-backend\s*=\s*["']hatchling/.test(project)) {
    // Hatch packs everything that git does not ignore; lists of its own make it a matter of reading them.
    if (/^[ \t]*\[tool\.hatch\.build/m.test(project) || (await isGitignored(folder, path))) return undefined;
    return `Hatch packs all that git does not ignore (${name}).`;
  }
  if (await isPackageModule(folder, path)) return `${name} is a module of a package.`;
  const manifest = await folder.read('MANIFEST.in');
  if (manifest !== undefined && takenByManifest(manifest, path)) return `${name} is named by MANIFEST.in.`;
  return undefined;
}

async function isGitignored(folder: FolderReader, path: string): Promise<boolean> {
  return covers(scopeOf((await folder.read('.gitignore')) ?? ''), path);
}

/** A module in a folder with __init__.py, also below src/. */
async function isPackageModule(folder: FolderReader, path: string): Promise<boolean> {
  const above = foldersOf(path).at(-1);
  if (!path.endsWith('.py') || above === undefined || /^(?:tests?|docs?|examples?)(?:\/|$)/.test(path))
    return false;
  return (await folder.read(`${above}/__init__.py`)) !== undefined;
}

/** The commands of MANIFEST.in in their order; the last that matches decides. */
function takenByManifest(manifest: string, path: string): boolean {
  let taken = false;
  for (const line of manifest.split(/\r?\n/)) {
    const [command = '', ...words] = line.trim().split(/\s+/);
    if (globsFor(command, words).some((glob) => globScope([glob]).matches(path))) {
      taken = !/exclude|prune/.test(command);
    }
  }
  return taken;
}

function globsFor(command: string, words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  switch (command) {
    case 'include':
    case 'exclude':
      return words;
    case 'recursive-include':
    case 'recursive-exclude':
      return rest.map((pattern) => `${first}/**/${pattern}`);
    case 'global-include':
    case 'global-exclude':
      return words.map((pattern) => `**/${pattern}`);
    case 'graft':
    case 'prune':
      return [`${first}/**`];
    default:
      return [];
  }
}
