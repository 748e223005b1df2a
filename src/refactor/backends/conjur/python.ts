// Conjur in Python, with the official client.
import type { StoredAt } from '../../backend';
import type { Import, Lookup } from '../../lookup';
import { pythonImports, pythonReader } from '../readers/python';
import { notes, type variables } from './needs';

/** The client's plain mode runs an event loop of its own, so it can't be used within one. */
export function python({ id }: StoredAt): Lookup {
  const member = (module: string, name: string): Import => ({ as: name, module, member: name });
  return {
    imports: [
      ...pythonImports,
      { as: 'os', module: 'os' },
      member('conjur_api', 'Client'),
      member('conjur_api.models', 'ConjurConnectionInfo'),
      member('conjur_api.models', 'CredentialsData'),
      member('conjur_api.providers', 'AuthnAuthenticationStrategy'),
      member('conjur_api.providers', 'SimpleCredentialsProvider'),
    ],
    packages: ['conjur-api'],
    notes,
    tight: true,
    runsEventLoop: true,
    helper: pythonReader({
      name: 'read_conjur_secret',
      manager: 'Conjur',
      parameter: 'variable_id',
      fetch: (w) => {
        const variable = (name: (typeof variables)[number]): string =>
          `${w.local('os')}.environ[${w.string(name)}]`;
        return `
url = ${variable('CONJUR_APPLIANCE_URL')}
credentials = ${w.local('SimpleCredentialsProvider')}()
credentials.save(
  ${w.local('CredentialsData')}(
    machine=url,
    username=${variable('CONJUR_AUTHN_LOGIN')},
    api_key=${variable('CONJUR_AUTHN_API_KEY')},
  )
)
client = ${w.local('Client')}(
  ${w.local('ConjurConnectionInfo')}(conjur_url=url, account=${variable('CONJUR_ACCOUNT')}, cert_file=None),
  authn_strategy=${w.local('AuthnAuthenticationStrategy')}(credentials),
  async_mode=False,
)
value = client.get(variable_id).decode(${w.string('utf-8')})`;
      },
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
