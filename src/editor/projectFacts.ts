// What the fixes need to know of the project around a document: names that are taken, packages that are there.
import { Uri, type TextDocument } from 'vscode';
import { parseEnvFile, type ProjectFacts } from '../refactor';
import { parseManifest, parseRequirements, type PackageManifest } from './manifests';
import { fileOf, relativePath } from './place';
import { readText } from './textFiles';

/** Gathers the facts; files that are missing or unreadable contribute nothing. */
export async function gatherFacts(document: TextDocument, folder: Uri | undefined): Promise<ProjectFacts> {
  if (!folder) return { takenNames: new Map(), dependencies: new Set() };
  const [environment, manifest, requirements, project] = await Promise.all([
    readText(Uri.joinPath(folder, '.env')),
    nearestManifest(folder, fileOf(document)),
    textOrNothing(Uri.joinPath(folder, 'requirements.txt')),
    textOrNothing(Uri.joinPath(folder, 'pyproject.toml')),
  ]);
  const dependencies = new Set([
    ...(manifest?.dependencies ?? []),
    ...parseRequirements(requirements),
    ...parseRequirements(project),
  ]);
  return {
    takenNames: parseEnvFile(environment ?? ''),
    dependencies,
    ...(manifest && { packageType: manifest.type }),
  };
}

/** The package.json that decides for a file: the first on the way up to the folder's root. */
async function nearestManifest(folder: Uri, file: Uri): Promise<PackageManifest | undefined> {
  const parts = relativePath(folder, file).split('/').slice(0, -1);
  for (let depth = parts.length; depth >= 0; depth--) {
    const text = await textOrNothing(Uri.joinPath(folder, ...parts.slice(0, depth), 'package.json'));
    const manifest = text === '' ? undefined : parseManifest(text);
    if (manifest) return manifest;
  }
  return undefined;
}

/** These files only refine a fix, so an unreadable one must not stop it. */
async function textOrNothing(uri: Uri): Promise<string> {
  try {
    return (await readText(uri)) ?? '';
  } catch {
    return '';
  }
}
