// 1Password in Go, with 1Password's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { goContext, goImports, goReader } from '../readers/go';
import { notes, referenceTo } from './reference';

const sdk = 'github.com/1password/onepassword-sdk-go';

export function go({ id }: StoredAt): Lookup {
  return {
    imports: [goContext, ...goImports, { as: 'os', module: 'os' }, { as: 'onepassword', module: sdk }],
    packages: [sdk],
    notes,
    tight: true,
    helper: goReader({
      name: 'mustOnePasswordSecret',
      manager: '1Password',
      parameter: 'reference',
      fetch: (w) => `
token := ${w.local('os')}.Getenv("OP_SERVICE_ACCOUNT_TOKEN")
if token == "" {
  panic("OP_SERVICE_ACCOUNT_TOKEN is not set")
}
client, err := ${w.local('onepassword')}.NewClient(
  ctx,
  ${w.local('onepassword')}.WithServiceAccountToken(token),
  ${w.local('onepassword')}.WithIntegrationInfo("app", "1.0.0"),
)
check(err)
value, err := client.Secrets().Resolve(ctx, reference)
check(err)`,
    }),
    expression: (w) => `${w.helper}("${referenceTo(id)}")`,
  };
}
