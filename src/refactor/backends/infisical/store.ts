// Storing in Infisical with its command line, in the project that `infisical init` chose for the folder.
// Source: the command line's code: only `--file` takes a value from outside the arguments for users and machines alike.
import {
  type CommandStore,
  type Destination,
  type StoreSetting,
  withoutLastLineBreak,
  type WriteCommand,
} from '../../commandStore';

const environment: StoreSetting = {
  key: 'environment',
  title: 'The environment in Infisical',
  variables: ['INFISICAL_ENVIRONMENT'],
  fallback: 'dev',
  read: (text) => /^[a-z0-9][a-z0-9-]*$/.exec(text.trim())?.[0],
  says: 'An environment has a slug of small letters, digits and `-`, such as dev or prod.',
};

const set = (at: Destination): WriteCommand => ({
  args: (file) => ['secrets', 'set', '--file', file, environmentOf(at), '--silent'],
  // JSON strings are YAML strings too.
  input: { via: 'file', text: (value) => `${at.id}: ${JSON.stringify(value)}\n`, ending: '.yaml' },
});

export const store: CommandStore = {
  programs: ['infisical'],
  settings: [environment],
  signIn: 'infisical login',
  advice: [[/infisical init|projectId/i, 'Choose the project for this folder with `infisical init`.']],
  read: (at) => ['secrets', 'get', at.id, environmentOf(at), '--plain', '--expand=false', '--silent'],
  found: ({ code, stdout }) => {
    if (code !== 0) return { kind: 'failed' };
    const text = withoutLastLineBreak(stdout);
    return text === '' || text === '*not found*'
      ? { kind: 'missing', entry: false }
      : { kind: 'value', text };
  },
  create: set,
  replace: set,
};

function environmentOf({ settings }: Destination): string {
  return `--env=${settings[environment.key] ?? ''}`;
}
