// The live checks of the built-in rules, made by `npm run build:rules`; loaded only when one is asked for.
import type { VerifyData, VerifySpec } from './types';

/** The live check of a rule; undefined when no harmless request is known for it. */
export async function verifySpecOf(ruleId: string): Promise<VerifySpec | undefined> {
  const { default: data } = (await import('./verify.generated.json')) as { default: VerifyData };
  return Object.hasOwn(data, ruleId) ? data[ruleId] : undefined;
}
