// Azure Key Vault in Java, with the Azure SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { javaImports, javaReader } from '../readers/java';
import { notes } from './notes';

export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...javaImports,
      { as: 'Objects', module: 'java.util.Objects' },
      { as: 'DefaultAzureCredentialBuilder', module: 'com.azure.identity.DefaultAzureCredentialBuilder' },
      { as: 'SecretClientBuilder', module: 'com.azure.security.keyvault.secrets.SecretClientBuilder' },
    ],
    packages: ['com.azure:azure-identity', 'com.azure:azure-security-keyvault-secrets'],
    notes,
    tight: true,
    helper: javaReader({
      name: 'KeyVaultSecrets',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => `
String url = System.getenv("AZURE_KEY_VAULT_URL");
value = new ${w.local('SecretClientBuilder')}()
    .vaultUrl(${w.local('Objects')}.requireNonNull(url, "AZURE_KEY_VAULT_URL is not set"))
    .credential(new ${w.local('DefaultAzureCredentialBuilder')}().build())
    .buildClient()
    .getSecret(name)
    .getValue();`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
