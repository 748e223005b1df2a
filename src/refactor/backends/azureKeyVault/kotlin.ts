// Azure Key Vault in Kotlin, with the Azure SDK for Java.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { kotlinImports, kotlinReader } from '../readers/kotlin';
import { notes } from './notes';

export function kotlin({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...kotlinImports,
      { as: 'DefaultAzureCredentialBuilder', module: 'com.azure.identity.DefaultAzureCredentialBuilder' },
      { as: 'SecretClientBuilder', module: 'com.azure.security.keyvault.secrets.SecretClientBuilder' },
    ],
    packages: ['com.azure:azure-identity', 'com.azure:azure-security-keyvault-secrets'],
    notes,
    tight: true,
    helper: kotlinReader({
      name: 'KeyVaultSecrets',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => `
${w.local('SecretClientBuilder')}()
  .vaultUrl(variable("AZURE_KEY_VAULT_URL"))
  .credential(${w.local('DefaultAzureCredentialBuilder')}().build())
  .buildClient()
  .getSecret(name)
  .value`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
