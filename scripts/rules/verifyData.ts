// The live checks of all rules, by rule id.
import type { VerifyData, VerifySpec } from '../../src/respond';
import type { RuleFile, WrittenVerify } from '../../src/rules/compiler';

export function verifyData(files: readonly RuleFile[]): VerifyData {
  const entries = files
    .flatMap(({ provider }) => provider.rules)
    .flatMap(({ id, verify }) => (verify ? [[id, complete(verify)] as const] : []));
  return Object.fromEntries(entries);
}

function complete({ method = 'GET', ...rest }: WrittenVerify): VerifySpec {
  return { method, ...rest };
}
