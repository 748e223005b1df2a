// Storing in HashiCorp Vault or OpenBao with their command line, KV version 2 under the mount `secret`.
// Source: its help (`key=-` reads standard input; `-cas=0` makes a path only where there is none).
import { type CommandStore, memberOf } from '../../commandStore';

export const store: CommandStore = {
  programs: ['vault', 'bao'],
  signIn: 'vault login',
  advice: [
    [
      /server gave HTTP response to HTTPS client/i,
      'Set VAULT_ADDR to the address of the server, with http://.',
    ],
    [/connection refused/i, 'Set VAULT_ADDR to the address of the server.'],
    [/no handler for route|unsupported path/i, 'Keylift expects KV version 2 under the mount secret.'],
  ],
  read: ({ id }) => ['kv', 'get', '-mount=secret', '-format=json', id],
  found: ({ code, stdout, stderr }, { field }) => {
    const data = memberOf(stdout, ['data', 'data']);
    if (typeof data !== 'object' || data === null) {
      // A deleted version is there without data.
      const version = memberOf(stdout, ['data', 'metadata', 'version']);
      if (typeof version === 'number') return { kind: 'missing', entry: false, version };
      return code !== 0 && /No value found at/.test(stderr)
        ? { kind: 'missing', entry: false }
        : { kind: 'failed' };
    }
    const text = memberOf(stdout, ['data', 'data', field]);
    if (text === undefined) return { kind: 'missing', entry: true };
    return { kind: 'value', text: typeof text === 'string' ? text : '' };
  },
  create: ({ id, field }, version) => ({
    args: () => ['kv', 'put', '-mount=secret', `-cas=${version}`, id, `${field}=-`],
    input: { via: 'stdin' },
  }),
  replace: ({ id, field }) => ({
    args: () => ['kv', 'patch', '-mount=secret', id, `${field}=-`],
    input: { via: 'stdin' },
  }),
  taken: /check-and-set/,
};
