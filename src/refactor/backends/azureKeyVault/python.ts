// Azure Key Vault in Python, with the Azure SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { pythonImports, pythonReader } from '../readers/python';
import { notes } from './notes';

export function python({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...pythonImports,
      { as: 'os', module: 'os' },
      { as: 'DefaultAzureCredential', module: 'azure.identity', member: 'DefaultAzureCredential' },
      { as: 'SecretClient', module: 'azure.keyvault.secrets', member: 'SecretClient' },
    ],
    packages: ['azure-identity', 'azure-keyvault-secrets'],
    notes,
    tight: true,
    helper: pythonReader({
      name: 'read_key_vault_secret',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => `
url = ${w.local('os')}.environ[${w.string('AZURE_KEY_VAULT_URL')}]
client = ${w.local('SecretClient')}(vault_url=url, credential=${w.local('DefaultAzureCredential')}())
value = client.get_secret(name).value`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
