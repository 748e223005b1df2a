// AWS Secrets Manager in Kotlin, with version 2 of the SDK for Java: the one for Kotlin suspends, which a property can't.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { kotlinImports, kotlinReader } from '../readers/kotlin';

export function kotlin({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...kotlinImports,
      {
        as: 'SecretsManagerClient',
        module: 'software.amazon.awssdk.services.secretsmanager.SecretsManagerClient',
      },
    ],
    packages: ['software.amazon.awssdk:secretsmanager'],
    tight: true,
    helper: kotlinReader({
      name: 'AwsSecrets',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: (w) => `
${w.local('SecretsManagerClient')}.create().use { client ->
  client.getSecretValue { it.secretId(id) }.secretString()
}`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
