// Storing in 1Password with `op`.
// Source: its documentation of item templates. The template comes in a file: standard input is read from real pipes only.
import type { CommandStore } from '../../commandStore';
import { referenceTo } from './reference';

export const store: CommandStore = {
  programs: ['op'],
  signIn: 'op signin',
  advice: [
    [
      /isn't a vault in this account/,
      'Make the vault with `op vault create`, or choose a name in another vault.',
    ],
  ],
  read: ({ id }) => ['read', '--no-newline', referenceTo(id)],
  found: ({ code, stdout, stderr }) => {
    if (code === 0) return { kind: 'value', text: stdout };
    return /isn't an item in/.test(stderr) ? { kind: 'missing', entry: false } : { kind: 'failed' };
  },
  create: ({ id }) => ({
    args: (file) => ['item', 'create', '--vault', id.split('/')[0] ?? '', '--template', file],
    input: { via: 'file', text: (value) => template(id.split('/')[1] ?? '', value), ending: '.json' },
  }),
  replace: ({ id }) =>
    `${id} is in 1Password with another value. An item is changed as a whole, so that is left to you: change it there, or choose another name.`,
};

function template(title: string, value: string): string {
  const field = { id: 'credential', type: 'CONCEALED', label: 'credential', value };
  return JSON.stringify({ title, category: 'API_CREDENTIAL', fields: [field] });
}
