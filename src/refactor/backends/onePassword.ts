// 1Password: an item in a vault has fields; API credentials keep their value in `credential`.
// Sources: 1Password's documentation of secret references, of its SDKs and of `op`.
import type { ManagerBackend } from '../backend';
import { go } from './onePassword/go';
import { node } from './onePassword/node';
import { powershell } from './onePassword/powershell';
import { python } from './onePassword/python';
import { referenceTo } from './onePassword/reference';
import { shellscript } from './onePassword/shellscript';
import { store } from './onePassword/store';

export const onePassword: ManagerBackend = {
  kind: 'manager',
  id: 'onePassword',
  title: '1Password',
  commands: store,
  entries: {
    from: (variable) => `app/${variable.toLowerCase().replaceAll('_', '-')}`,
    join: ([vault = 'app', ...parts]) => (parts.length > 0 ? `${vault}/${parts.join('-')}` : `app/${vault}`),
    pattern: /^[0-9A-Za-z_.-]+\/[0-9A-Za-z_.-]+$/,
    says: 'A place in 1Password is a vault and an item with `/` between, of letters, digits, `_`, `.` and `-`.',
  },
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
    go,
    shellscript,
    powershell,
  },
  runner: {
    command: 'op run --env-file=.env --',
    entry: {
      id: (variable) => `app/${variable}`,
      reference: (variable) => referenceTo(`app/${variable}`),
    },
    storeSteps: (variable) => [
      ...createItem('app', variable),
      `echo '${variable}=${referenceTo(`app/${variable}`)}' >> .env  # says only where the secret is`,
    ],
  },
  storeSteps: ({ id }) => {
    const [vault = '', item = ''] = id.split('/');
    return createItem(vault, item);
  },
};

/** Other programs can see a command's arguments, so the item comes by standard input; jq writes it as JSON. */
function createItem(vault: string, item: string): string[] {
  const fields = '[{id: "credential", type: "CONCEALED", label: "credential", value: .}]';
  return [
    `printf %s "$VALUE" | jq -Rs '{title: "${item}", category: "API_CREDENTIAL", fields: ${fields}}' | op item create --vault ${vault} - > /dev/null`,
    `# If there is no vault ${vault} yet: op vault create ${vault}`,
  ];
}
