// The shape of a filter: one predicate that says why a candidate is no secret.
import type { Candidate } from '../candidate';

/** The reason to drop the candidate, for people and without its value; undefined to keep it. */
export type Filter = (candidate: Candidate) => string | undefined;

/** What a value that fits is, by the expression it fits. */
export type Kinds = readonly (readonly [RegExp, string])[];

/** The filters as one: drops what any of them drops, asked in this order. */
export function anyOf(filters: readonly Filter[]): Filter {
  return (candidate) => {
    for (const filter of filters) {
      const reason = filter(candidate);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

/** What the value is, by the first expression that it fits. */
export function kindOf(value: string, kinds: Kinds): string | undefined {
  return kinds.find(([expression]) => expression.test(value))?.[1];
}

/** True for the rules that know no format: by name, or in a place that is made for a password. */
export function isGeneral({ rule }: Candidate): boolean {
  return rule.where === 'key' || rule.general;
}
