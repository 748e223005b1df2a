// Storing in Doppler with its command line, in the project and config that `doppler setup` chose for the folder.
// Source: the command line's code (`secrets set NAME` reads standard input; `get --json` gives the computed value).
import { type CommandStore, type Destination, memberOf, type WriteCommand } from '../../commandStore';

const set = ({ id }: Destination): WriteCommand => ({
  // Without `--silent` the command shows the value.
  args: () => ['secrets', 'set', id, '--no-interactive', '--silent'],
  input: { via: 'stdin' },
});

export const store: CommandStore = {
  programs: ['doppler'],
  signIn: 'doppler login',
  advice: [
    [
      /specify a (?:project|config)|doppler setup/i,
      'Choose project and config for this folder with `doppler setup`.',
    ],
  ],
  read: ({ id }) => ['secrets', 'get', id, '--json', '--no-check-version'],
  found: ({ code, stdout, stderr }, { id }) => {
    if (code !== 0) {
      return /Could not find requested secret/i.test(stderr + stdout)
        ? { kind: 'missing', entry: false }
        : { kind: 'failed' };
    }
    const text = memberOf(stdout, [id, 'computed']);
    return typeof text === 'string' ? { kind: 'value', text } : { kind: 'failed' };
  },
  create: set,
  replace: set,
};
