// Azure Key Vault in Go, with the Azure SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { goContext, goImports, goReader } from '../readers/go';
import { notes } from './notes';

const sdk = 'github.com/Azure/azure-sdk-for-go/sdk';

export function go({ id }: StoredAt): Lookup {
  const identity = `${sdk}/azidentity`;
  const secrets = `${sdk}/security/keyvault/azsecrets`;
  return {
    imports: [
      goContext,
      ...goImports,
      { as: 'os', module: 'os' },
      { as: 'azidentity', module: identity },
      { as: 'azsecrets', module: secrets },
    ],
    packages: [identity, secrets],
    notes,
    tight: true,
    helper: goReader({
      name: 'mustKeyVaultSecret',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => `
url := ${w.local('os')}.Getenv("AZURE_KEY_VAULT_URL")
if url == "" {
  panic("AZURE_KEY_VAULT_URL is not set")
}
credential, err := ${w.local('azidentity')}.NewDefaultAzureCredential(nil)
check(err)
client, err := ${w.local('azsecrets')}.NewClient(url, credential, nil)
check(err)
secret, err := client.GetSecret(ctx, name, "", nil)
check(err)
value := ""
if secret.Value != nil {
  value = *secret.Value
}`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
