// AWS Secrets Manager in C#, with version 4 of the SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { csharpImports, csharpReader } from '../readers/csharp';

/** The SDK is asynchronous only; it never returns to the caller's context, so that waiting can't lock up. */
export function csharp({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...csharpImports,
      { as: 'AmazonSecretsManagerClient', module: 'Amazon.SecretsManager' },
      { as: 'GetSecretValueRequest', module: 'Amazon.SecretsManager.Model' },
    ],
    packages: ['AWSSDK.SecretsManager'],
    tight: true,
    helper: csharpReader({
      name: 'AwsSecrets',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: (w) => `
using (var client = new ${w.local('AmazonSecretsManagerClient')}())
{
  var request = new ${w.local('GetSecretValueRequest')} { SecretId = id };
  value = client.GetSecretValueAsync(request).GetAwaiter().GetResult().SecretString ?? "";
}`,
    }),
    expression: (w) => `${w.helper}.Read("${id}")`,
  };
}
