// Asks a check the short way.
import type { Check } from '../../../src/engine/checks/check';

/** `yes`, `no`; `proves` or `doubts` when what holds says more. */
export function ask(
  check: Check,
  value: string,
  argument = 0,
  name = '',
): 'yes' | 'no' | 'proves' | 'doubts' {
  const { holds, proves, doubts } = check(value, argument, name);
  if (!holds) return 'no';
  if (proves === true) return 'proves';
  return doubts === true ? 'doubts' : 'yes';
}
