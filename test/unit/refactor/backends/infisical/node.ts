// Infisical: the whole texts of the JavaScript and TypeScript programs after their fix.

const reader = `const readInfisicalSecretCache = new Map();

async function readInfisicalSecret(name) {
  const known = readInfisicalSecretCache.get(name);
  if (known) return known;
  const {
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    INFISICAL_PROJECT_ID,
    INFISICAL_ENVIRONMENT,
  } = process.env;
  if (
    !INFISICAL_UNIVERSAL_AUTH_CLIENT_ID
    || !INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET
    || !INFISICAL_PROJECT_ID
    || !INFISICAL_ENVIRONMENT
  ) {
    throw new Error('INFISICAL_UNIVERSAL_AUTH_CLIENT_ID, INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET, INFISICAL_PROJECT_ID and INFISICAL_ENVIRONMENT must be set');
  }
  try {
    const { INFISICAL_DOMAIN: siteUrl = 'https://app.infisical.com' } = process.env;
    const client = new InfisicalSDK({ siteUrl });
    await client.auth().universalAuth.login({
      clientId: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
      clientSecret: INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    });
    const secret = await client.secrets().getSecret({
      secretName: name,
      projectId: INFISICAL_PROJECT_ID,
      environment: INFISICAL_ENVIRONMENT,
      secretPath: '/',
    });
    const value = secret.secretValueHidden ? undefined : secret.secretValue;
    if (!value) throw new Error('it holds no text');
    readInfisicalSecretCache.set(name, value);
    return value;
  } catch (error) {
    throw new Error(\`\${name} could not be read from Infisical: \${String(error)}\`);
  }
}
`;

export const javascript = `import { send } from './send.mjs';
import { InfisicalSDK } from '@infisical/sdk';

${reader}
send({ key: await readInfisicalSecret('MAILGUN_SENDING_KEY') });
`;

export const commonJs = `'use strict';

const { InfisicalSDK } = require('@infisical/sdk');

${reader}
async function send() {
  return post(\`Bearer \${await readInfisicalSecret('MAILGUN_SENDING_KEY')}\`);
}
`;

export const typescript = `import { InfisicalSDK } from "@infisical/sdk"

const readInfisicalSecretCache = new Map<string, string>()

async function readInfisicalSecret(name: string): Promise<string> {
  const known = readInfisicalSecretCache.get(name)
  if (known) return known
  const {
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    INFISICAL_PROJECT_ID,
    INFISICAL_ENVIRONMENT,
  } = process.env
  if (
    !INFISICAL_UNIVERSAL_AUTH_CLIENT_ID
    || !INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET
    || !INFISICAL_PROJECT_ID
    || !INFISICAL_ENVIRONMENT
  ) {
    throw new Error("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID, INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET, INFISICAL_PROJECT_ID and INFISICAL_ENVIRONMENT must be set")
  }
  try {
    const { INFISICAL_DOMAIN: siteUrl = "https://app.infisical.com" } = process.env
    const client = new InfisicalSDK({ siteUrl })
    await client.auth().universalAuth.login({
      clientId: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
      clientSecret: INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    })
    const secret = await client.secrets().getSecret({
      secretName: name,
      projectId: INFISICAL_PROJECT_ID,
      environment: INFISICAL_ENVIRONMENT,
      secretPath: "/",
    })
    const value = secret.secretValueHidden ? undefined : secret.secretValue
    if (!value) throw new Error("it holds no text")
    readInfisicalSecretCache.set(name, value)
    return value
  } catch (error) {
    throw new Error(\`\${name} could not be read from Infisical: \${String(error)}\`)
  }
}

const key: string = await readInfisicalSecret("MAILGUN_SENDING_KEY")
`;
