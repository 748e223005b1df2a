// Vault in shell scripts, with its own command-line tool.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { assigned, variableFor } from '../../shellVariable';

export function shellscript({ id, field }: StoredAt): Lookup {
  const command = `vault kv get -mount=secret -field=${field} ${id}`;
  return {
    imports: [],
    packages: [],
    notes: ['At run time the script needs the Vault CLI (vault), VAULT_ADDR and a token.'],
    tight: true,
    helper: {
      name: variableFor(id),
      hoisted: false,
      code: (w) => assigned(w, command, `${field} of ${id} could not be read from Vault`),
    },
    expression: (w) => `\${${w.helper}}`,
  };
}
