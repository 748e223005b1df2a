// AWS Secrets Manager in PHP, with version 3 of the SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { phpImports, phpReader } from '../readers/php';

/** The SDK takes its region from the constructor. */
export function php({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'SecretsManagerClient', module: 'Aws\\SecretsManager\\SecretsManagerClient' },
      ...phpImports,
    ],
    packages: ['aws/aws-sdk-php'],
    notes: ["The code needs the variable AWS_REGION and Composer's autoloader."],
    tight: true,
    helper: phpReader({
      name: 'readAwsSecret',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: (w) => `
$region = getenv(${w.string('AWS_REGION')})
  ?: throw new ${w.local('RuntimeException')}(${w.string('AWS_REGION is not set')});
$client = new ${w.local('SecretsManagerClient')}([${w.string('region')} => $region, ${w.string('version')} => ${w.string('2017-10-17')}]);
$value = $client->getSecretValue([${w.string('SecretId')} => $id])[${w.string('SecretString')}] ?? ${w.string('')};`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
