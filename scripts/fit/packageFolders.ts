// Where the packages of the labels lie: a cache outside of the repository, one folder for each source.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a package comes from; Maven's are `GROUP_ARTIFACT_VERSION_CLASSIFIER`, Debian's and npm's `NAME_VERSION`. */
export type PackageSource = 'crates' | 'deb' | 'go' | 'maven' | 'npm' | 'pypi';

/** The cache; the folder can be set by KEYLIFT_CORPUS. */
export const packageCache = process.env['KEYLIFT_CORPUS'] ?? join(homedir(), '.cache', 'keylift-corpus');

const folders: Readonly<Record<PackageSource, string>> = {
  crates: 'crates',
  deb: 'deb/x',
  go: 'go/mod',
  maven: 'maven',
  npm: 'npm',
  pypi: 'pypi',
};

/** True for the sources that labels may name. */
export function isPackageSource(text: string): text is PackageSource {
  return Object.hasOwn(folders, text);
}

/** The folder of a package, as its labels name it. */
export function packageFolder(source: PackageSource, name: string): string {
  // Go's client writes a capital as a mark and a small letter.
  const folder = source === 'go' ? name.replace(/[A-Z]/g, (capital) => `!${capital.toLowerCase()}`) : name;
  return join(packageCache, folders[source], folder);
}
