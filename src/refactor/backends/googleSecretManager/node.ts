// Google Secret Manager in JavaScript and TypeScript, with Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { nodeReader } from '../readers/node';
import { notes } from './notes';

const sdk = '@google-cloud/secret-manager';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [{ as: 'SecretManagerServiceClient', module: sdk, member: 'SecretManagerServiceClient' }],
    packages: [sdk],
    notes,
    tight: true,
    waits: true,
    helper: nodeReader(typed, {
      name: 'readGoogleSecret',
      manager: 'Google Secret Manager',
      parameter: 'id',
      variables: ['GOOGLE_CLOUD_PROJECT'],
      fetch: (w) => `
const client = new ${w.local('SecretManagerServiceClient')}();
const name = \`projects/\${GOOGLE_CLOUD_PROJECT}/secrets/\${id}/versions/latest\`;
const [{ payload }] = await client.accessSecretVersion({ name });
const value = payload?.data?.toString();`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
