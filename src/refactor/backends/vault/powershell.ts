// Vault in PowerShell: one request.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { requiring } from '../readers/powershell';
import { nested } from '../readers/reader';
import { notes } from './needs';

export function powershell({ id, field }: StoredAt): Lookup {
  return {
    imports: [],
    packages: [],
    notes,
    tight: true,
    helper: { name: 'Read-VaultSecret', hoisted: false, code },
    expression: (w) => `${w.helper} '${id}' '${field}'`,
  };
}

function code(w: Writer): string {
  return laidOut(
    w,
    `
    # Reads a field of a secret from Vault; the script can't go on without it.
    function ${w.helper}([string]$Path, [string]$Field) {
      ${nested(requiring(['VAULT_ADDR', 'VAULT_TOKEN']), 3)}
      $headers = @{ 'X-Vault-Token' = $env:VAULT_TOKEN }
      if ($env:VAULT_NAMESPACE) {
        $headers['X-Vault-Namespace'] = $env:VAULT_NAMESPACE
      }
      try {
        $answer = Invoke-RestMethod -Uri "$($env:VAULT_ADDR)/v1/secret/data/$Path" -Headers $headers
        $value = $answer.data.data.$Field
      } catch {
        throw "$Field of $Path could not be read from Vault: $_"
      }
      if (-not $value) {
        throw "Vault has no text $Field in $Path"
      }
      return $value
    }
    `,
  );
}
