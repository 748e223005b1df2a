// A look for what every match of a rule holds, before its shape is searched for around a near word.
import type { Span } from '../base';
import type { CompiledRule } from './rule';

/** False only where no match of the rule lies in the window, which may reach over the text's ends. */
export function mayHoldMatch({ holds }: CompiledRule, text: string, { start, end }: Span): boolean {
  if (holds.length === 0) return true;
  const window = text.slice(Math.max(0, start), end).toLowerCase();
  return holds.some((literal) => window.includes(literal));
}
