// 1Password in shell scripts, with 1Password's own command-line tool.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { assigned, variableFor } from '../../shellVariable';
import { referenceTo } from './reference';

export function shellscript({ id }: StoredAt): Lookup {
  const command = `op read --no-newline ${referenceTo(id)}`;
  return {
    imports: [],
    packages: [],
    notes: ['At run time the script needs the 1Password CLI (op), signed in, or OP_SERVICE_ACCOUNT_TOKEN.'],
    tight: true,
    helper: {
      name: variableFor(id),
      hoisted: false,
      code: (w) => assigned(w, command, `${id} could not be read from 1Password`),
    },
    expression: (w) => `\${${w.helper}}`,
  };
}
