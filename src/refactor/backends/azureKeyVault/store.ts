// Storing in Azure Key Vault with the Azure command line.
// Source: its reference of `keyvault secret` (`--file` is kept byte for byte).
import { type CommandStore, type Destination, memberOf, type StoreSetting } from '../../commandStore';

const vault: StoreSetting = {
  key: 'vault',
  title: 'The name of the key vault',
  variables: ['AZURE_KEY_VAULT_URL', 'KEY_VAULT_URL', 'KEY_VAULT_NAME'],
  read: (text) => /^(?:https:\/\/)?([A-Za-z][0-9A-Za-z-]{1,22}[0-9A-Za-z])(?:\.|\/|$)/.exec(text.trim())?.[1],
  says: 'A key vault has a name of 3 to 24 letters, digits and `-`, or an address https://NAME.vault.azure.net.',
};

export const store: CommandStore = {
  programs: ['az'],
  environment: { PYTHONUTF8: '1' },
  settings: [vault],
  signIn: 'az login',
  advice: [
    [
      /ObjectIsDeletedButRecoverable|currently in a deleted/i,
      'A deleted secret holds the name: choose another, or bring it back with `az keyvault secret recover`.',
    ],
  ],
  read: (at) => ['keyvault', 'secret', 'show', ...placeOf(at), '--output', 'json'],
  found: ({ code, stdout, stderr }) => {
    if (code !== 0)
      return /SecretNotFound/.test(stderr) ? { kind: 'missing', entry: false } : { kind: 'failed' };
    const text = memberOf(stdout, ['value']);
    return { kind: 'value', text: typeof text === 'string' ? text : '' };
  },
  create: (at) => ({ args: (file) => setFrom(file, placeOf(at)), input: { via: 'file' } }),
  replace: (at) => ({ args: (file) => setFrom(file, placeOf(at)), input: { via: 'file' } }),
};

function placeOf({ id, settings }: Destination): readonly string[] {
  return ['--vault-name', settings[vault.key] ?? '', '--name', id];
}

/** Without `--output none` the command shows the value. */
function setFrom(file: string, place: readonly string[]): readonly string[] {
  return ['keyvault', 'secret', 'set', ...place, '--file', file, '--encoding', 'utf-8', '--output', 'none'];
}
