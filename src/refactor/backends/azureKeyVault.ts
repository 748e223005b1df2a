// Azure Key Vault: a secret is one text under a name without underscores and slashes.
// Sources: the Key Vault documentation (object names, REST) and the SDKs (which know no vault of their own).
import type { ManagerBackend } from '../backend';
import { csharp } from './azureKeyVault/csharp';
import { go } from './azureKeyVault/go';
import { java } from './azureKeyVault/java';
import { kotlin } from './azureKeyVault/kotlin';
import { node } from './azureKeyVault/node';
import { php } from './azureKeyVault/php';
import { powershell } from './azureKeyVault/powershell';
import { python } from './azureKeyVault/python';
import { ruby } from './azureKeyVault/ruby';
import { rust } from './azureKeyVault/rust';
import { shellscript } from './azureKeyVault/shellscript';
import { store } from './azureKeyVault/store';
import { swift } from './azureKeyVault/swift';

export const azureKeyVault: ManagerBackend = {
  kind: 'manager',
  id: 'azureKeyVault',
  title: 'Azure Key Vault',
  commands: store,
  entries: {
    from: (variable) => variable.toLowerCase().replaceAll('_', '-'),
    join: (parts) => parts.join('-').replace(/[._]/g, '-'),
    pattern: /^[0-9A-Za-z-]{1,127}$/,
    says: 'A name in Azure Key Vault holds letters, digits and `-` only.',
  },
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
    java,
    kotlin,
    go,
    csharp,
    ruby,
    php,
    rust,
    shellscript,
    powershell,
    swift,
  },
  storeSteps: ({ id }) => [
    'KEY_VAULT=name  # the name of your key vault',
    // Without `--output none` the command shows the value.
    `printf %s "$VALUE" | az keyvault secret set --vault-name "$KEY_VAULT" --name ${id} --file /dev/stdin --encoding utf-8 --output none`,
  ],
};
