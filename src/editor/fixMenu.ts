// Which backends the light bulb shows by themselves: a menu of all of them would be too long to read. Pure.
import type { BackendSummary } from '../refactor';

export interface FixMenu {
  /** In the menu, the preferred one first. */
  readonly shown: readonly BackendSummary[];
  /** Behind one entry that opens a list. */
  readonly others: readonly BackendSummary[];
}

/** With one entry for another name, one for the others, and three that are no fixes, the menu has eight. */
const most = 3;

/**
 * Shows the environment, the user's default, and the managers whose client is among the project's packages already.
 * @param dependencies package names; pip's are in lower case
 */
export function fixMenu(
  backends: readonly BackendSummary[],
  preferred: string,
  dependencies: ReadonlySet<string>,
): FixMenu {
  const has = (name: string): boolean => dependencies.has(name) || dependencies.has(name.toLowerCase());
  const rank = ({ id, clients }: BackendSummary): number => {
    if (id === preferred) return 0;
    if (id === 'env') return 1;
    return clients.some((packages) => packages.every(has)) ? 2 : 3;
  };
  const ranked = [...backends].sort((a, b) => rank(a) - rank(b));
  const shown = ranked.filter((backend) => rank(backend) < 3).slice(0, most);
  return { shown, others: ranked.filter((backend) => !shown.includes(backend)) };
}
