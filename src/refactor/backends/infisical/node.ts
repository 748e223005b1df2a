// Infisical in JavaScript and TypeScript, with Infisical's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { nodeReader } from '../readers/node';
import { cloud, notes, variables } from './variables';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [{ as: 'InfisicalSDK', module: '@infisical/sdk', member: 'InfisicalSDK' }],
    packages: ['@infisical/sdk'],
    notes,
    tight: true,
    waits: true,
    helper: nodeReader(typed, {
      name: 'readInfisicalSecret',
      manager: 'Infisical',
      parameter: 'name',
      variables,
      fetch: (w) => `
const { INFISICAL_DOMAIN: siteUrl = ${w.string(cloud)} } = process.env;
const client = new ${w.local('InfisicalSDK')}({ siteUrl });
await client.auth().universalAuth.login({
  clientId: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
  clientSecret: INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
});
const secret = await client.secrets().getSecret({
  secretName: name,
  projectId: INFISICAL_PROJECT_ID,
  environment: INFISICAL_ENVIRONMENT,
  secretPath: ${w.string('/')},
});
const value = secret.secretValueHidden ? undefined : secret.secretValue;`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
