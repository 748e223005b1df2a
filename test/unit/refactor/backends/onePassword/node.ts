// 1Password: the whole texts of the JavaScript and TypeScript programs after their fix.

const reader = `const readOnePasswordSecretCache = new Map();

async function readOnePasswordSecret(reference) {
  const known = readOnePasswordSecretCache.get(reference);
  if (known) return known;
  const { OP_SERVICE_ACCOUNT_TOKEN } = process.env;
  if (!OP_SERVICE_ACCOUNT_TOKEN) throw new Error('OP_SERVICE_ACCOUNT_TOKEN must be set');
  try {
    const client = await createClient({
      auth: OP_SERVICE_ACCOUNT_TOKEN,
      integrationName: 'app',
      integrationVersion: '1.0.0',
    });
    const value = await client.secrets.resolve(reference);
    if (!value) throw new Error('it holds no text');
    readOnePasswordSecretCache.set(reference, value);
    return value;
  } catch (error) {
    throw new Error(\`\${reference} could not be read from 1Password: \${String(error)}\`);
  }
}
`;

export const javascript = `import { send } from './send.mjs';
import { createClient } from '@1password/sdk';

${reader}
send({ key: await readOnePasswordSecret('op://app/mailgun-sending-key/credential') });
`;

export const commonJs = `'use strict';

const { createClient } = require('@1password/sdk');

${reader}
async function send() {
  return post(\`Bearer \${await readOnePasswordSecret('op://app/mailgun-sending-key/credential')}\`);
}
`;

export const typescript = `import { createClient } from "@1password/sdk"

const readOnePasswordSecretCache = new Map<string, string>()

async function readOnePasswordSecret(reference: string): Promise<string> {
  const known = readOnePasswordSecretCache.get(reference)
  if (known) return known
  const { OP_SERVICE_ACCOUNT_TOKEN } = process.env
  if (!OP_SERVICE_ACCOUNT_TOKEN) throw new Error("OP_SERVICE_ACCOUNT_TOKEN must be set")
  try {
    const client = await createClient({
      auth: OP_SERVICE_ACCOUNT_TOKEN,
      integrationName: "app",
      integrationVersion: "1.0.0",
    })
    const value = await client.secrets.resolve(reference)
    if (!value) throw new Error("it holds no text")
    readOnePasswordSecretCache.set(reference, value)
    return value
  } catch (error) {
    throw new Error(\`\${reference} could not be read from 1Password: \${String(error)}\`)
  }
}

const key: string = await readOnePasswordSecret("op://app/mailgun-sending-key/credential")
`;
