// Azure Key Vault in shell scripts, with the Azure CLI.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { assigned, variableFor } from '../../shellVariable';

export function shellscript({ id }: StoredAt): Lookup {
  const command = `az keyvault secret show --id "\${AZURE_KEY_VAULT_URL%/}/secrets/${id}" --query value --output tsv`;
  return {
    imports: [],
    packages: [],
    notes: [
      'At run time the script needs the Azure CLI (az), signed in, and AZURE_KEY_VAULT_URL (https://NAME.vault.azure.net).',
    ],
    tight: true,
    helper: {
      name: variableFor(id),
      hoisted: false,
      code: (w) => assigned(w, command, `${id} could not be read from Azure Key Vault`),
    },
    expression: (w) => `\${${w.helper}}`,
  };
}
