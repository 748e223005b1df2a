// Google Secret Manager: a secret has versions; the newest is read, from the project that the environment names.
// Source: the Secret Manager API reference (projects/P/secrets/S/versions/latest; the payload is bytes).
import type { ManagerBackend } from '../backend';
import { csharp } from './googleSecretManager/csharp';
import { go } from './googleSecretManager/go';
import { java } from './googleSecretManager/java';
import { kotlin } from './googleSecretManager/kotlin';
import { node } from './googleSecretManager/node';
import { php } from './googleSecretManager/php';
import { powershell } from './googleSecretManager/powershell';
import { python } from './googleSecretManager/python';
import { ruby } from './googleSecretManager/ruby';
import { rust } from './googleSecretManager/rust';
import { shellscript } from './googleSecretManager/shellscript';
import { store } from './googleSecretManager/store';
import { swift } from './googleSecretManager/swift';

export const googleSecretManager: ManagerBackend = {
  kind: 'manager',
  id: 'googleSecretManager',
  title: 'Google Secret Manager',
  commands: store,
  entries: {
    from: (variable) => variable.toLowerCase().replaceAll('_', '-'),
    join: (parts) => parts.join('-').replaceAll('.', '-'),
    pattern: /^[0-9A-Za-z_-]{1,255}$/,
    says: 'An id in Google Secret Manager holds letters, digits, `_` and `-` only.',
  },
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
    java,
    kotlin,
    go,
    ruby,
    php,
    csharp,
    rust,
    shellscript,
    powershell,
    swift,
  },
  storeSteps: ({ id }) => [
    `printf %s "$VALUE" | gcloud secrets create ${id} --replication-policy=automatic --data-file=-`,
    `# If it exists already: printf %s "$VALUE" | gcloud secrets versions add ${id} --data-file=-`,
  ],
};
