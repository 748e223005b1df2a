// Azure Key Vault in JavaScript and TypeScript, with the Azure SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { nodeReader } from '../readers/node';
import { notes } from './notes';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [
      { as: 'DefaultAzureCredential', module: '@azure/identity', member: 'DefaultAzureCredential' },
      { as: 'SecretClient', module: '@azure/keyvault-secrets', member: 'SecretClient' },
    ],
    packages: ['@azure/identity', '@azure/keyvault-secrets'],
    notes,
    tight: true,
    waits: true,
    helper: nodeReader(typed, {
      name: 'readKeyVaultSecret',
      manager: 'Azure Key Vault',
      parameter: 'name',
      variables: ['AZURE_KEY_VAULT_URL'],
      fetch: (w) => `
const credential = new ${w.local('DefaultAzureCredential')}();
const client = new ${w.local('SecretClient')}(AZURE_KEY_VAULT_URL, credential);
const { value } = await client.getSecret(name);`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
