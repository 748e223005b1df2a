// Uses by what is deployed as one thing, those that stop first.
import { languageOfPath } from './languages';
import type { Use, UseGroup } from './types';

/** Equal uses (one line, one kind, one name) count once. */
export function groupUses(uses: readonly Use[]): readonly UseGroup[] {
  const groups = new Map<string, Use[]>();
  const known = new Set<string>();
  for (const use of uses) {
    const identity = JSON.stringify([use.path, use.line, use.kind, use.name]);
    if (known.has(identity)) continue;
    known.add(identity);
    const key = JSON.stringify([use.owner.kind, use.owner.name]);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()]
    .flatMap((own): UseGroup[] => {
      const [first] = own;
      const sorted = own.sort((a, b) => compare(a.path, b.path) || a.line - b.line);
      return first ? [{ owner: first.owner, stops: own.some(stops), uses: sorted }] : [];
    })
    .sort((a, b) => Number(b.stops) - Number(a.stops) || compare(orderOf(a), orderOf(b)));
}

/** A program that reads it, what is started with it, and code that holds the value itself. */
function stops({ kind, owner, path }: Use): boolean {
  if (/^(?:Secret|SealedSecret|ExternalSecret|ConfigMap) /.test(owner.name)) return false;
  if (kind === 'reads' || kind === 'passes') return true;
  if (kind === 'defines') return owner.kind !== 'package';
  return kind === 'holds' && languageOfPath(path) !== undefined;
}

function orderOf({ owner, uses }: UseGroup): string {
  return `${uses[0]?.path ?? ''} ${owner.name}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
