// Infisical in Python, with Infisical's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { pythonImports, pythonReader } from '../readers/python';
import { cloud, notes, type variables } from './variables';

/** The SDK's own cache would run a thread. */
export function python({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...pythonImports,
      { as: 'os', module: 'os' },
      { as: 'InfisicalSDKClient', module: 'infisical_sdk', member: 'InfisicalSDKClient' },
    ],
    packages: ['infisicalsdk'],
    notes,
    tight: true,
    helper: pythonReader({
      name: 'read_infisical_secret',
      manager: 'Infisical',
      parameter: 'name',
      fetch: (w) => {
        const environ = `${w.local('os')}.environ`;
        const variable = (name: (typeof variables)[number]): string => `${environ}[${w.string(name)}]`;
        return `
host = ${environ}.get(${w.string('INFISICAL_DOMAIN')}, ${w.string(cloud)})
client = ${w.local('InfisicalSDKClient')}(host=host, cache_ttl=None)
client.auth.universal_auth.login(
  client_id=${variable('INFISICAL_UNIVERSAL_AUTH_CLIENT_ID')},
  client_secret=${variable('INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET')},
)
secret = client.secrets.get_secret_by_name(
  secret_name=name,
  project_id=${variable('INFISICAL_PROJECT_ID')},
  environment_slug=${variable('INFISICAL_ENVIRONMENT')},
  secret_path=${w.string('/')},
)
value = None if secret.secretValueHidden else secret.secretValue`;
      },
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
