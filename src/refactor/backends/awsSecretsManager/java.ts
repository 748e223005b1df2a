// AWS Secrets Manager in Java, with version 2 of the SDK.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

/** The SDK's exceptions are unchecked, but don't name the secret. */
export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'Map', module: 'java.util.Map' },
      { as: 'ConcurrentHashMap', module: 'java.util.concurrent.ConcurrentHashMap' },
      {
        as: 'SecretsManagerClient',
        module: 'software.amazon.awssdk.services.secretsmanager.SecretsManagerClient',
      },
    ],
    packages: ['software.amazon.awssdk:secretsmanager'],
    tight: true,
    helper: { name: 'AwsSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}

function code(w: Writer): string {
  const client = w.local('SecretsManagerClient');
  return laidOut(
    w,
    `
    /** Reads secrets from AWS Secrets Manager, each of them once. */
    static final class ${w.helper} {
      private static final ${w.local('Map')}<String, String> KNOWN = new ${w.local('ConcurrentHashMap')}<>();

      static String read(String id) {
        return KNOWN.computeIfAbsent(id, ${w.helper}::fetch);
      }

      private static String fetch(String id) {
        String value;
        try (${client} client = ${client}.create()) {
          value = client.getSecretValue(request -> request.secretId(id)).secretString();
        } catch (RuntimeException error) {
          throw new IllegalStateException(id + " could not be read from AWS Secrets Manager", error);
        }
        if (value == null || value.isEmpty()) {
          throw new IllegalStateException(id + " holds no text in AWS Secrets Manager");
        }
        return value;
      }
    }
    `,
  );
}
