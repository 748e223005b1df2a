// Azure Key Vault: the whole texts of the JavaScript and TypeScript programs after their fix.

const reader = `const readKeyVaultSecretCache = new Map();

async function readKeyVaultSecret(name) {
  const known = readKeyVaultSecretCache.get(name);
  if (known) return known;
  const { AZURE_KEY_VAULT_URL } = process.env;
  if (!AZURE_KEY_VAULT_URL) throw new Error('AZURE_KEY_VAULT_URL must be set');
  try {
    const credential = new DefaultAzureCredential();
    const client = new SecretClient(AZURE_KEY_VAULT_URL, credential);
    const { value } = await client.getSecret(name);
    if (!value) throw new Error('it holds no text');
    readKeyVaultSecretCache.set(name, value);
    return value;
  } catch (error) {
    throw new Error(\`\${name} could not be read from Azure Key Vault: \${String(error)}\`);
  }
}
`;

export const javascript = `import { send } from './send.mjs';
import { DefaultAzureCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

${reader}
send({ key: await readKeyVaultSecret('mailgun-sending-key') });
`;

export const commonJs = `'use strict';

const { DefaultAzureCredential } = require('@azure/identity');
const { SecretClient } = require('@azure/keyvault-secrets');

${reader}
async function send() {
  return post(\`Bearer \${await readKeyVaultSecret('mailgun-sending-key')}\`);
}
`;

export const typescript = `import { DefaultAzureCredential } from "@azure/identity"
import { SecretClient } from "@azure/keyvault-secrets"

const readKeyVaultSecretCache = new Map<string, string>()

async function readKeyVaultSecret(name: string): Promise<string> {
  const known = readKeyVaultSecretCache.get(name)
  if (known) return known
  const { AZURE_KEY_VAULT_URL } = process.env
  if (!AZURE_KEY_VAULT_URL) throw new Error("AZURE_KEY_VAULT_URL must be set")
  try {
    const credential = new DefaultAzureCredential()
    const client = new SecretClient(AZURE_KEY_VAULT_URL, credential)
    const { value } = await client.getSecret(name)
    if (!value) throw new Error("it holds no text")
    readKeyVaultSecretCache.set(name, value)
    return value
  } catch (error) {
    throw new Error(\`\${name} could not be read from Azure Key Vault: \${String(error)}\`)
  }
}

const key: string = await readKeyVaultSecret("mailgun-sending-key")
`;
