// Tells rules about passwords from those about keys: people choose passwords, and machines make keys.
import type { CompiledRule } from './rule';

/** Whether the rule's values are passwords; a rule says so by the field of a manager in which they belong. */
export function holdsPassword({ field }: CompiledRule): boolean {
  return field === 'password';
}
