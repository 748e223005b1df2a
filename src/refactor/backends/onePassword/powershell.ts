// 1Password in PowerShell, with 1Password's own command-line tool.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { powershellReader, running } from '../readers/powershell';
import { referenceTo } from './reference';

export function powershell({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: [],
    notes: ['At run time the script needs the 1Password CLI (op), signed in, or OP_SERVICE_ACCOUNT_TOKEN.'],
    tight: true,
    helper: powershellReader({
      name: 'Read-OnePasswordSecret',
      manager: '1Password',
      parameter: 'Reference',
      fetch: () => running('op read --no-newline $Reference'),
    }),
    expression: (w) => `${w.helper} '${referenceTo(id)}'`,
  };
}
