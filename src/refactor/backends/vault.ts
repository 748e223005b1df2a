// HashiCorp Vault (and OpenBao), KV version 2 under the mount `secret`: a path holds fields.
// Source: the KV v2 HTTP API (the data of a version lies two levels deep; a deleted version answers 404).
import type { ManagerBackend } from '../backend';
import { csharp } from './vault/csharp';
import { go } from './vault/go';
import { java } from './vault/java';
import { kotlin } from './vault/kotlin';
import { node } from './vault/node';
import { php } from './vault/php';
import { powershell } from './vault/powershell';
import { python } from './vault/python';
import { ruby } from './vault/ruby';
import { rust } from './vault/rust';
import { shellscript } from './vault/shellscript';
import { store } from './vault/store';
import { swift } from './vault/swift';

export const vault: ManagerBackend = {
  kind: 'manager',
  id: 'vault',
  title: 'HashiCorp Vault',
  commands: store,
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
  storeSteps: ({ id, field }) => [
    `printf %s "$VALUE" | vault kv put -mount=secret ${id} ${field}=-`,
    '# If the path holds other fields already, put would replace them: use patch in its place.',
  ],
};
