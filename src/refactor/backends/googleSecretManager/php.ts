// Google Secret Manager in PHP, with version 2 of Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { phpImports, phpReader } from '../readers/php';
import { notes } from './notes';

const sdk = 'Google\\Cloud\\SecretManager\\V1';

export function php({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...phpImports,
      { as: 'SecretManagerServiceClient', module: `${sdk}\\Client\\SecretManagerServiceClient` },
      { as: 'AccessSecretVersionRequest', module: `${sdk}\\AccessSecretVersionRequest` },
    ],
    packages: ['google/cloud-secret-manager'],
    notes: [...notes, "The code needs Composer's autoloader."],
    tight: true,
    helper: phpReader({
      name: 'readGoogleSecret',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: (w) => `
$project = getenv(${w.string('GOOGLE_CLOUD_PROJECT')})
  ?: throw new ${w.local('RuntimeException')}(${w.string('GOOGLE_CLOUD_PROJECT is not set')});
$request = (new ${w.local('AccessSecretVersionRequest')}())
  ->setName("projects/$project/secrets/$id/versions/latest");
$client = new ${w.local('SecretManagerServiceClient')}();
$value = $client->accessSecretVersion($request)->getPayload()->getData();`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
