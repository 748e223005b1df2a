// Google Secret Manager in Ruby, with Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rubyReader } from '../readers/ruby';
import { notes } from './notes';

/** The payload is bytes without an encoding. */
export function ruby({ id }: StoredAt): Lookup {
  const gem = 'google-cloud-secret_manager';
  return {
    imports: [{ as: gem, module: 'google/cloud/secret_manager' }],
    packages: [gem],
    notes,
    tight: true,
    helper: rubyReader({
      name: 'GoogleSecrets',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: (w) => `
client = Google::Cloud::SecretManager.secret_manager_service
version = "projects/#{ENV.fetch(${w.string('GOOGLE_CLOUD_PROJECT')})}/secrets/#{id}/versions/latest"
value = client.access_secret_version(name: version).payload.data.dup.force_encoding(${w.string('UTF-8')})`,
    }),
    expression: (w) => `${w.helper}.read(${w.string(id)})`,
  };
}
