// Azure Key Vault in C#, with the Azure SDK, whose clients can be waited for without tasks.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { csharpImports, csharpReader } from '../readers/csharp';
import { notes } from './notes';

export function csharp({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...csharpImports,
      { as: 'Environment', module: 'System' },
      { as: 'Uri', module: 'System' },
      { as: 'DefaultAzureCredential', module: 'Azure.Identity' },
      { as: 'SecretClient', module: 'Azure.Security.KeyVault.Secrets' },
    ],
    packages: ['Azure.Identity', 'Azure.Security.KeyVault.Secrets'],
    notes,
    tight: true,
    helper: csharpReader({
      name: 'KeyVaultSecrets',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => `
var url = ${w.local('Environment')}.GetEnvironmentVariable("AZURE_KEY_VAULT_URL")
  ?? throw new ${w.local('InvalidOperationException')}("AZURE_KEY_VAULT_URL is not set");
var client = new ${w.local('SecretClient')}(new ${w.local('Uri')}(url), new ${w.local('DefaultAzureCredential')}());
value = client.GetSecret(name).Value.Value ?? "";`,
    }),
    expression: (w) => `${w.helper}.Read("${id}")`,
  };
}
