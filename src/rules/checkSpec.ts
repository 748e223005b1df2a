// Checks as rules write them: a name, and a threshold for those that measure something.
import type { CheckSpec } from '../engine';

const measuring = new Set(['entropy', 'min-unique']);

/** `entropy >= 3.5` or `luhn`; undefined when it is neither form. Says nothing on whether the name exists. */
export function parseCheck(written: string): CheckSpec | undefined {
  const parts = /^([a-z0-9-]+)(?:\s*(?:>=|≥)\s*(\d+(?:\.\d+)?))?$/.exec(written.trim());
  const [, name, argument] = parts ?? [];
  if (name === undefined || measuring.has(name) !== (argument !== undefined)) return undefined;
  return argument === undefined ? { name } : { name, argument: Number(argument) };
}
