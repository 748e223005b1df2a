// AWS Secrets Manager in Swift, with AWS's SDK, which must be awaited.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

export function swift({ id }: StoredAt): Lookup {
  return {
    imports: [{ as: 'AWSSecretsManager', module: 'AWSSecretsManager' }],
    packages: ['aws-sdk-swift'],
    tight: true,
    waits: true,
    helper: { name: 'AwsSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.shared.read("${id}")`,
  };
}

/** The text is absent for a binary secret. */
function code(w: Writer): string {
  return laidOut(
    w,
    `
    /// Reads secrets from AWS Secrets Manager, each of them once; a program without them can't go on.
    private actor ${w.helper} {
      static let shared = ${w.helper}()
      private var known: [String: String] = [:]

      func read(_ id: String) async -> String {
        if let value = known[id] {
          return value
        }
        do {
          let client = try await SecretsManagerClient()
          let answer = try await client.getSecretValue(input: GetSecretValueInput(secretId: id))
          guard let value = answer.secretString, !value.isEmpty else {
            fatalError("\\(id) holds no text in AWS Secrets Manager")
          }
          known[id] = value
          return value
        } catch {
          fatalError("\\(id) could not be read from AWS Secrets Manager: \\(error)")
        }
      }
    }
    `,
  );
}
