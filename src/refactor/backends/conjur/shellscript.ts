// Conjur in shell scripts, with its own command-line tool.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { assigned, variableFor } from '../../shellVariable';

export function shellscript({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: [],
    notes: [
      'At run time the script needs the Conjur CLI (conjur), logged in or with the variables CONJUR_*.',
    ],
    tight: true,
    helper: {
      name: variableFor(id),
      hoisted: false,
      code: (w) => assigned(w, `conjur variable get -i ${id}`, `${id} could not be read from Conjur`),
    },
    expression: (w) => `\${${w.helper}}`,
  };
}
