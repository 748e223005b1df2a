// AWS Secrets Manager in Java, with version 2 of the SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { javaImports, javaReader } from '../readers/java';

export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...javaImports,
      {
        as: 'SecretsManagerClient',
        module: 'software.amazon.awssdk.services.secretsmanager.SecretsManagerClient',
      },
    ],
    packages: ['software.amazon.awssdk:secretsmanager'],
    tight: true,
    helper: javaReader({
      name: 'AwsSecrets',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: (w) => `
try (${w.local('SecretsManagerClient')} client = ${w.local('SecretsManagerClient')}.create()) {
  value = client.getSecretValue(request -> request.secretId(id)).secretString();
}`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
