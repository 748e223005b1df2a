// Azure Key Vault in PowerShell, with Azure's module, which gives nothing for a secret that is not there.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { powershellReader, requiring } from '../readers/powershell';

export function powershell({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['Az.KeyVault'],
    notes: [
      'At run time the script needs AZURE_KEY_VAULT_URL (https://NAME.vault.azure.net), and to be signed in (Connect-AzAccount).',
    ],
    tight: true,
    helper: powershellReader({
      name: 'Read-KeyVaultSecret',
      manager: 'Azure Key Vault',
      parameter: 'Name',
      fetch: () => `
${requiring(['AZURE_KEY_VAULT_URL'])}
$vault = ([uri]$env:AZURE_KEY_VAULT_URL).Host.Split('.')[0]
$value = Get-AzKeyVaultSecret -VaultName $vault -Name $Name -AsPlainText -ErrorAction Stop`,
    }),
    expression: (w) => `${w.helper} '${id}'`,
  };
}
