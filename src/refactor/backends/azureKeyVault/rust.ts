// Azure Key Vault in Rust, with the Azure SDK, which has no chain of identities.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rustPackages, rustReader } from '../readers/rust';

const notes = [
  'At run time the program needs AZURE_KEY_VAULT_URL (https://NAME.vault.azure.net) and a service principal in AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET; without one it asks the Azure CLI.',
];

export function rust({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['azure_identity', 'azure_security_keyvault_secrets', ...rustPackages],
    notes,
    tight: true,
    helper: rustReader({
      name: 'key_vault_secret',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: () => `
use azure_identity::{ClientSecretCredential, DeveloperToolsCredential};
use azure_security_keyvault_secrets::SecretClient;
let url = variable("AZURE_KEY_VAULT_URL")?;
let client = match variable("AZURE_CLIENT_SECRET") {
  Ok(secret) => {
    let (tenant, id) = (variable("AZURE_TENANT_ID")?, variable("AZURE_CLIENT_ID")?);
    let principal = ClientSecretCredential::new(&tenant, id, secret.into(), None)?;
    SecretClient::new(&url, principal, None)?
  }
  Err(_) => SecretClient::new(&url, DeveloperToolsCredential::new(None)?, None)?,
};
let secret = client.get_secret(name, None).await?.into_model()?;
Ok(secret.value.unwrap_or_default())`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
