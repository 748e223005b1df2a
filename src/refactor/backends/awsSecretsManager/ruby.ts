// AWS Secrets Manager in Ruby, with version 3 of the SDK.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

/** The SDK's errors don't name the secret; Ruby adds the one that is being handled as the cause. */
export function ruby({ id }: StoredAt): Lookup {
  const gem = 'aws-sdk-secretsmanager';
  return {
    imports: [{ as: gem, module: gem }],
    packages: [gem],
    tight: true,
    helper: { name: 'AwsSecrets', hoisted: false, code },
    expression: (w) => `${w.helper}.read(${w.string(id)})`,
  };
}

function code(w: Writer): string {
  return laidOut(
    w,
    `
    # Reads secrets from AWS Secrets Manager, each of them once.
    module ${w.helper}
      def self.read(id)
        @known ||= {}
        @known[id] ||= fetch(id)
      end

      def self.fetch(id)
        value = Aws::SecretsManager::Client.new.get_secret_value(secret_id: id).secret_string
        value.to_s.empty? ? raise(${w.string('it holds no text')}) : value
      rescue StandardError => e
        raise "#{id} could not be read from AWS Secrets Manager: #{e.message}"
      end
      private_class_method :fetch
    end
    `,
  );
}
