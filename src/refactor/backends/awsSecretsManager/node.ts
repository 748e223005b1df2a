// AWS Secrets Manager in JavaScript and TypeScript, with version 3 of the SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { nodeReader } from '../readers/node';

const sdk = '@aws-sdk/client-secrets-manager';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: ['GetSecretValueCommand', 'SecretsManagerClient'].map((member) => ({
      as: member,
      module: sdk,
      member,
    })),
    packages: [sdk],
    tight: true,
    waits: true,
    helper: nodeReader(typed, {
      name: 'readAwsSecret',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: (w) => `
const command = new ${w.local('GetSecretValueCommand')}({ SecretId: id });
const { SecretString: value } = await new ${w.local('SecretsManagerClient')}({}).send(command);`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
