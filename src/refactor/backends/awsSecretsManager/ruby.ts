// AWS Secrets Manager in Ruby, with version 3 of the SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rubyReader } from '../readers/ruby';

export function ruby({ id }: StoredAt): Lookup {
  const gem = 'aws-sdk-secretsmanager';
  return {
    imports: [{ as: gem, module: gem }],
    packages: [gem],
    tight: true,
    helper: rubyReader({
      name: 'AwsSecrets',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: () => 'value = Aws::SecretsManager::Client.new.get_secret_value(secret_id: id).secret_string',
    }),
    expression: (w) => `${w.helper}.read(${w.string(id)})`,
  };
}
