// Whom a place belongs to when its file does not say: the package around it.
import { folderOf, nameOf } from './paths';
import type { Owner } from './types';

const manifests =
  /^(?:package\.json|go\.mod|pyproject\.toml|setup\.py|requirements[\w.-]*\.txt|Pipfile|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|Cargo\.toml|Package\.swift|pubspec\.yaml|mix\.exs|Chart\.yaml|.+\.(?:csproj|fsproj|vbproj))$/;

/** Gives the package of a path: the nearest folder with a manifest, else the root. */
export function packagesOf(paths: readonly string[]): (path: string) => Owner {
  const folders = new Set(paths.filter((path) => manifests.test(nameOf(path))).map(folderOf));
  return (path) => {
    let folder = folderOf(path);
    while (folder !== '' && !folders.has(folder)) folder = folderOf(folder);
    return { kind: 'package', name: folder };
  };
}

/** Folders that are Helm charts. */
export function chartsAmong(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => nameOf(path) === 'Chart.yaml').map(folderOf));
}

/** For headings: "Compose service web", "package api/". */
export function shownOwner({ kind, name }: Owner): string {
  switch (kind) {
    case 'package':
      return name === '' ? "The workspace's root" : `package ${name}/`;
    case 'job':
      return `job ${name}`;
    case 'image':
      return `image of ${name}`;
    case 'Compose service':
      return `Compose service ${name}`;
    case 'Kubernetes object':
    case 'Terraform block':
      return name;
  }
}
