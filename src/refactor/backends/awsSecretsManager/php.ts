// AWS Secrets Manager in PHP, with version 3 of the SDK.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

/** The SDK takes its region from the constructor; the function is guarded, as another file may bring it too. */
export function php({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'SecretsManagerClient', module: 'Aws\\SecretsManager\\SecretsManagerClient' },
      { as: 'Exception', module: 'Exception' },
      { as: 'RuntimeException', module: 'RuntimeException' },
    ],
    packages: ['aws/aws-sdk-php'],
    notes: ["The code needs the variable AWS_REGION and Composer's autoloader."],
    tight: true,
    helper: { name: 'readAwsSecret', hoisted: false, code },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

function code(w: Writer): string {
  const exception = w.local('RuntimeException');
  return laidOut(
    w,
    `
    if (!function_exists(__NAMESPACE__ . '\\\\${w.helper}')) {
      /** Reads a secret from AWS Secrets Manager, once. */
      function ${w.helper}(string $id): string
      {
        static $known = [];
        if (isset($known[$id])) {
          return $known[$id];
        }
        $region = getenv(${w.string('AWS_REGION')}) ?: throw new ${exception}(${w.string('AWS_REGION is not set')});
        try {
          $client = new ${w.local('SecretsManagerClient')}([${w.string('region')} => $region, ${w.string('version')} => ${w.string('2017-10-17')}]);
          $value = $client->getSecretValue([${w.string('SecretId')} => $id])[${w.string('SecretString')}] ?? ${w.string('')};
        } catch (${w.local('Exception')} $error) {
          throw new ${exception}("$id could not be read from AWS Secrets Manager", 0, $error);
        }
        if ($value === ${w.string('')}) {
          throw new ${exception}("$id holds no text in AWS Secrets Manager");
        }
        return $known[$id] = $value;
      }
    }
    `,
  );
}
