// Google Secret Manager in Python, with Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { pythonImports, pythonReader } from '../readers/python';
import { notes } from './notes';

export function python({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...pythonImports,
      { as: 'os', module: 'os' },
      { as: 'secretmanager', module: 'google.cloud', member: 'secretmanager' },
    ],
    packages: ['google-cloud-secret-manager'],
    notes,
    tight: true,
    helper: pythonReader({
      name: 'read_google_secret',
      manager: 'Google Secret Manager',
      parameter: 'secret_id',
      fetch: (w) => `
project = ${w.local('os')}.environ[${w.string('GOOGLE_CLOUD_PROJECT')}]
client = ${w.local('secretmanager')}.SecretManagerServiceClient()
version = client.secret_path(project, secret_id) + ${w.string('/versions/latest')}
value = client.access_secret_version(name=version).payload.data.decode(${w.string('utf-8')})`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
