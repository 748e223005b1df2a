// Conjur in Python, with the official client.
import type { StoredAt } from '../../backend';
import { type Import, laidOut, type Lookup, type Writer } from '../../lookup';
import { notes, type variables } from './needs';

/** The client's plain mode runs an event loop of its own, so it can't be used within one. */
export function python({ id }: StoredAt): Lookup {
  const member = (module: string, name: string): Import => ({ as: name, module, member: name });
  return {
    imports: [
      { as: 'functools', module: 'functools' },
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
    helper: { name: 'read_conjur_secret', hoisted: false, code },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

function code(w: Writer): string {
  const variable = (name: (typeof variables)[number]): string =>
    `${w.local('os')}.environ[${w.string(name)}]`;
  return laidOut(
    w,
    `
    @${w.local('functools')}.cache
    def ${w.helper}(variable_id):
      try:
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
        value = client.get(variable_id).decode(${w.string('utf-8')})
        if not value:
          raise ValueError(${w.string('it is empty')})
        return value
      except Exception as error:
        raise RuntimeError(f${w.string('{variable_id} could not be read from Conjur')}) from error
    `,
  );
}
