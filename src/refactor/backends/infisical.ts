// Infisical: a project's environments have folders of secrets, named like variables.
// Sources: Infisical's SDK references (universal auth; a value may be hidden from an identity) and its command line.
import type { ManagerBackend } from '../backend';
import { go } from './infisical/go';
import { node } from './infisical/node';
import { python } from './infisical/python';
import { store } from './infisical/store';

const names = {
  pattern: /^[A-Z_][0-9A-Z_]*$/,
  says: 'A name in Infisical holds capital letters, digits and `_` only.',
};

export const infisical: ManagerBackend = {
  kind: 'manager',
  id: 'infisical',
  title: 'Infisical',
  commands: store,
  entries: { ...names, from: (variable) => variable.toUpperCase() },
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
    go,
  },
  runner: { command: 'infisical run --', names, storeSteps: storeStepsFor },
  storeSteps: ({ id }) => storeStepsFor(id),
};

/** The command reads `@file` for users only (for tokens it stores these characters), and shows what it stored. */
function storeStepsFor(name: string): string[] {
  return [
    '# Sign in first: infisical login, infisical init',
    `printf %s "$VALUE" | env -u INFISICAL_TOKEN infisical secrets set ${name}=@/dev/stdin > /dev/null`,
    '# It goes to the environment dev unless you add --env.',
  ];
}
