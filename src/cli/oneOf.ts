// An option that takes one of several names.
import { UsageError } from './usageError';

/** @param kind what the names are, for the message @throws UsageError that lists them */
export function oneOf<Name extends string>(names: readonly Name[], text: string, kind: string): Name {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError(`There is no ${kind} "${text}"; use one of ${names.join(', ')}.`);
}
