// CyberArk Conjur: a variable is one text under an id that a policy declares.
// Source: the Conjur REST API (authenticate, then retrieve; `/` in logins and ids is %2F) and the official clients.
import type { ManagerBackend } from '../backend';
import { csharp } from './conjur/csharp';
import { go } from './conjur/go';
import { java } from './conjur/java';
import { kotlin } from './conjur/kotlin';
import { node } from './conjur/node';
import { php } from './conjur/php';
import { powershell } from './conjur/powershell';
import { python } from './conjur/python';
import { ruby } from './conjur/ruby';
import { rust } from './conjur/rust';
import { shellscript } from './conjur/shellscript';
import { store } from './conjur/store';
import { swift } from './conjur/swift';

export const conjur: ManagerBackend = {
  kind: 'manager',
  id: 'conjur',
  title: 'CyberArk Conjur',
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
  storeSteps: ({ id }) => [
    `# A policy must declare the variable first: - !variable ${id}`,
    `printf %s "$VALUE" | conjur variable set -i ${id} -f /dev/stdin`,
  ],
};
