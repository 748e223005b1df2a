// How the Secrets view groups findings: by file or by provider. Pure.

export type Grouping = 'file' | 'provider';

/** What the grouping needs to know of a finding. */
export interface Groupable {
  readonly rule: { readonly provider: string; readonly providerName: string };
}

export interface GroupableFile<T extends Groupable> {
  readonly uri: { readonly path: string; toString(): string };
  readonly secrets: readonly T[];
}

export interface SecretGroup<T extends Groupable> {
  readonly grouping: Grouping;
  /** Provider's id, or the file's address. */
  readonly key: string;
  /** Provider's name, or the file's. */
  readonly label: string;
  readonly secrets: readonly T[];
}

/** Files keep their order; providers are sorted by name. */
export function groupSecrets<T extends Groupable>(
  files: readonly GroupableFile<T>[],
  grouping: Grouping,
): readonly SecretGroup<T>[] {
  return grouping === 'file' ? files.map(groupOfFile) : groupsOfProviders(files);
}

function groupOfFile<T extends Groupable>({ uri, secrets }: GroupableFile<T>): SecretGroup<T> {
  const label = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return { grouping: 'file', key: uri.toString(), label, secrets };
}

function groupsOfProviders<T extends Groupable>(
  files: readonly GroupableFile<T>[],
): readonly SecretGroup<T>[] {
  const groups = new Map<string, { label: string; secrets: T[] }>();
  for (const secret of files.flatMap((file) => file.secrets)) {
    const { provider, providerName } = secret.rule;
    const group = groups.get(provider) ?? { label: providerName, secrets: [] };
    group.secrets.push(secret);
    groups.set(provider, group);
  }
  return [...groups]
    .map(([key, { label, secrets }]) => ({ grouping: 'provider' as const, key, label, secrets }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
