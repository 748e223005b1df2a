// AWS Secrets Manager in Go, with version 2 of the SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { goContext, goImports, goReader } from '../readers/go';

const sdk = 'github.com/aws/aws-sdk-go-v2';

/** The text is absent for a binary secret. */
export function go({ id }: StoredAt): Lookup {
  return {
    imports: [
      goContext,
      ...goImports,
      { as: 'config', module: `${sdk}/config` },
      { as: 'secretsmanager', module: `${sdk}/service/secretsmanager` },
    ],
    packages: [`${sdk}/config`, `${sdk}/service/secretsmanager`],
    tight: true,
    helper: goReader({
      name: 'mustAWSSecret',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: (w) => `
settings, err := ${w.local('config')}.LoadDefaultConfig(ctx)
check(err)
input := &${w.local('secretsmanager')}.GetSecretValueInput{SecretId: &id}
output, err := ${w.local('secretsmanager')}.NewFromConfig(settings).GetSecretValue(ctx, input)
check(err)
value := ""
if output.SecretString != nil {
  value = *output.SecretString
}`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
