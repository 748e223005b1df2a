// Vault in Python, with hvac.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

/** A missing path raises InvalidPath, a missing field a KeyError. */
export function python({ id, field }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'functools', module: 'functools' },
      { as: 'os', module: 'os' },
      { as: 'hvac', module: 'hvac' },
    ],
    packages: ['hvac'],
    notes,
    tight: true,
    helper: { name: 'read_vault_secret', hoisted: false, code },
    expression: (w) => `${w.helper}(${w.string(id)}, ${w.string(field)})`,
  };
}

/** The address and the token are named outright: by default the client would try a local server without a word. */
function code(w: Writer): string {
  const variable = (name: string): string => `${w.local('os')}.environ[${w.string(name)}]`;
  return laidOut(
    w,
    `
    @${w.local('functools')}.cache
    def ${w.helper}(path, field):
      try:
        client = ${w.local('hvac')}.Client(
          url=${variable('VAULT_ADDR')},
          token=${variable('VAULT_TOKEN')},
          namespace=${w.local('os')}.environ.get(${w.string('VAULT_NAMESPACE')}),
        )
        secret = client.secrets.kv.v2.read_secret_version(
          path=path, mount_point=${w.string('secret')}, raise_on_deleted_version=True
        )
        value = secret[${w.string('data')}][${w.string('data')}][field]
        if not value:
          raise ValueError(${w.string('it is empty')})
        return value
      except Exception as error:
        raise RuntimeError(f${w.string('{field} of {path} could not be read from Vault')}) from error
    `,
  );
}
