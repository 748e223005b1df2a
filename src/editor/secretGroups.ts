// How the Secrets view groups findings: by file or by provider, what got furthest first. Pure.
import { type ExposureFacts, exposureStages, stageOf } from '../respond';

/** What the Secrets view groups by. */
export type Grouping = 'file' | 'provider';

/** What the grouping needs to know of a finding. */
export interface Groupable {
  /** How far the value got; missing until that is known. */
  readonly facts?: ExposureFacts;
  readonly rule: { readonly provider: string; readonly providerName: string };
}

/** A file as far as the grouping needs to know it. */
export interface GroupableFile<T extends Groupable> {
  readonly uri: { readonly path: string; toString(): string };
  readonly secrets: readonly T[];
}

/** One branch of the Secrets view. */
export interface SecretGroup<T extends Groupable> {
  readonly grouping: Grouping;
  /** Provider's id, or the file's address. */
  readonly key: string;
  /** Provider's name, or the file's. */
  readonly label: string;
  readonly secrets: readonly T[];
}

/** What got further comes first; else files keep their order, and providers are sorted by name. */
export function groupSecrets<T extends Groupable>(
  files: readonly GroupableFile<T>[],
  grouping: Grouping,
): readonly SecretGroup<T>[] {
  const groups = grouping === 'file' ? files.map(groupOfFile) : groupsOfProviders(files);
  return furthestFirst(
    groups.map((group) => ({ ...group, secrets: furthestFirst(group.secrets, distanceOf) })),
    ({ secrets }) => Math.max(0, ...secrets.map(distanceOf)),
  );
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

/** Where nobody knows, a value counts as one in a file that Git does not track. */
function distanceOf({ facts }: Groupable): number {
  return exposureStages.indexOf((facts && stageOf(facts)) ?? 'untracked');
}

/** Sorting keeps the order of equals. */
function furthestFirst<T>(items: readonly T[], distance: (item: T) => number): readonly T[] {
  return [...items].sort((a, b) => distance(b) - distance(a));
}
