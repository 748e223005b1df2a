// The same rules under ids that sort the other way round: shows which findings only the order of ids decides.
import type { CompiledRule } from '../engine';

/** The id of the rule at place 3 of 100 becomes `097~id`, in every reference too. */
export function mirrorIds(rules: readonly CompiledRule[]): CompiledRule[] {
  const sorted = rules.map(({ id }) => id).sort((a, b) => a.localeCompare(b));
  const width = String(sorted.length).length;
  const mirrored = new Map(
    sorted.map((id, place) => [id, `${String(sorted.length - place).padStart(width, '0')}~${id}`]),
  );
  const nameOf = (id: string): string => mirrored.get(id) ?? id;
  return rules.map((rule) => ({
    ...rule,
    id: nameOf(rule.id),
    specializes: rule.specializes.map(nameOf),
    ...(rule.pair && { pair: { ...rule.pair, rule: nameOf(rule.pair.rule) } }),
  }));
}

/** The id that `mirrorIds` was given. */
export function originalId(mirrored: string): string {
  return mirrored.slice(mirrored.indexOf('~') + 1);
}
