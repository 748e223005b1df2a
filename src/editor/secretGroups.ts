// How the Secrets view groups findings: by file or by provider. Pure.
import type { FileSecrets, LocatedSecret } from './findingStore';

export type Grouping = 'file' | 'provider';

export interface SecretGroup {
  readonly grouping: Grouping;
  /** Provider's id, or the file's address. */
  readonly key: string;
  /** Provider's name; for files the view shows the file's own name. */
  readonly label: string;
  readonly secrets: readonly LocatedSecret[];
}

/** Files keep their order; providers are sorted by name. */
export function groupSecrets(files: readonly FileSecrets[], grouping: Grouping): readonly SecretGroup[] {
  if (grouping === 'file') {
    return files.map(({ uri, secrets }) => {
      const label = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return { grouping, key: uri.toString(), label, secrets };
    });
  }
  const groups = new Map<string, { label: string; secrets: LocatedSecret[] }>();
  for (const secret of files.flatMap((file) => file.secrets)) {
    const { provider, providerName } = secret.rule;
    const group = groups.get(provider) ?? { label: providerName, secrets: [] };
    group.secrets.push(secret);
    groups.set(provider, group);
  }
  return [...groups]
    .map(([key, { label, secrets }]) => ({ grouping, key, label, secrets }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
