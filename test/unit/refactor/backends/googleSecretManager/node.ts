// Google Secret Manager: the whole texts of the JavaScript and TypeScript programs after their fix.

const reader = `const readGoogleSecretCache = new Map();

async function readGoogleSecret(id) {
  const known = readGoogleSecretCache.get(id);
  if (known) return known;
  const { GOOGLE_CLOUD_PROJECT } = process.env;
  if (!GOOGLE_CLOUD_PROJECT) throw new Error('GOOGLE_CLOUD_PROJECT must be set');
  try {
    const client = new SecretManagerServiceClient();
    const name = \`projects/\${GOOGLE_CLOUD_PROJECT}/secrets/\${id}/versions/latest\`;
    const [{ payload }] = await client.accessSecretVersion({ name });
    const value = payload?.data?.toString();
    if (!value) throw new Error('it holds no text');
    readGoogleSecretCache.set(id, value);
    return value;
  } catch (error) {
    throw new Error(\`\${id} could not be read from Google Secret Manager: \${String(error)}\`);
  }
}
`;

export const javascript = `import { send } from './send.mjs';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

${reader}
send({ key: await readGoogleSecret('mailgun-sending-key') });
`;

export const commonJs = `'use strict';

const { SecretManagerServiceClient } = require('@google-cloud/secret-manager');

${reader}
async function send() {
  return post(\`Bearer \${await readGoogleSecret('mailgun-sending-key')}\`);
}
`;

export const typescript = `import { SecretManagerServiceClient } from "@google-cloud/secret-manager"

const readGoogleSecretCache = new Map<string, string>()

async function readGoogleSecret(id: string): Promise<string> {
  const known = readGoogleSecretCache.get(id)
  if (known) return known
  const { GOOGLE_CLOUD_PROJECT } = process.env
  if (!GOOGLE_CLOUD_PROJECT) throw new Error("GOOGLE_CLOUD_PROJECT must be set")
  try {
    const client = new SecretManagerServiceClient()
    const name = \`projects/\${GOOGLE_CLOUD_PROJECT}/secrets/\${id}/versions/latest\`
    const [{ payload }] = await client.accessSecretVersion({ name })
    const value = payload?.data?.toString()
    if (!value) throw new Error("it holds no text")
    readGoogleSecretCache.set(id, value)
    return value
  } catch (error) {
    throw new Error(\`\${id} could not be read from Google Secret Manager: \${String(error)}\`)
  }
}

const key: string = await readGoogleSecret("mailgun-sending-key")
`;
