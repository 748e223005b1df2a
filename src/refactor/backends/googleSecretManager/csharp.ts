// Google Secret Manager in C#, with Google's client, whose methods have forms without tasks.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { csharpImports, csharpReader } from '../readers/csharp';
import { notes } from './notes';

export function csharp({ id }: StoredAt): Lookup {
  const sdk = 'Google.Cloud.SecretManager.V1';
  return {
    imports: [
      ...csharpImports,
      { as: 'Environment', module: 'System' },
      { as: 'SecretManagerServiceClient', module: sdk },
      { as: 'SecretVersionName', module: sdk },
    ],
    packages: [sdk],
    notes,
    tight: true,
    helper: csharpReader({
      name: 'GoogleSecrets',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: (w) => `
var project = ${w.local('Environment')}.GetEnvironmentVariable("GOOGLE_CLOUD_PROJECT")
  ?? throw new ${w.local('InvalidOperationException')}("GOOGLE_CLOUD_PROJECT is not set");
var client = ${w.local('SecretManagerServiceClient')}.Create();
var version = new ${w.local('SecretVersionName')}(project, id, "latest");
value = client.AccessSecretVersion(version).Payload.Data.ToStringUtf8();`,
    }),
    expression: (w) => `${w.helper}.Read("${id}")`,
  };
}
