// Storing in CyberArk Conjur with its command line (version 8 or newer).
// Source: the command line's code (`get` ends the value with a line break; `-f` takes a file byte for byte).
import { type CommandStore, withoutLastLineBreak } from '../../commandStore';

export const store: CommandStore = {
  programs: ['conjur'],
  signIn: 'conjur login',
  advice: [
    [
      /\b404\b|not found/i,
      'A policy must declare the variable first: add `- !variable` with its id and load it with `conjur policy load`.',
    ],
  ],
  read: ({ id }) => ['variable', 'get', '-i', id],
  found: ({ code, stdout, stderr }) => {
    if (code === 0) return { kind: 'value', text: withoutLastLineBreak(stdout) };
    return /\b404\b|is empty or not found|CONJ00076E/i.test(stderr)
      ? { kind: 'missing', entry: false }
      : { kind: 'failed' };
  },
  create: ({ id }) => ({ args: (file) => ['variable', 'set', '-i', id, '-f', file], input: { via: 'file' } }),
  replace: ({ id }) => ({
    args: (file) => ['variable', 'set', '-i', id, '-f', file],
    input: { via: 'file' },
  }),
};
