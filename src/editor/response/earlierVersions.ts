// What a secrets manager keeps of a value that was replaced, and how to get it back there.

/** A full sentence for the user. @param id under which the manager keeps the value */
export function earlierVersion(backend: string, id: string): string {
  return sentences[backend]?.(id) ?? 'Whether it keeps the old value, its documentation says.';
}

/** Sources: each manager's documentation of versions. */
const sentences: Readonly<Record<string, (id: string) => string>> = {
  awsSecretsManager: (id) => `It keeps the old value as the version AWSPREVIOUS of ${id}.`,
  azureKeyVault: () => 'It keeps the old value as an earlier version of the secret.',
  conjur: () => 'It keeps the old value as an earlier version of the variable (the last twenty are kept).',
  doppler: () =>
    'It keeps the old value in the activity log of the config, where the change can be rolled back.',
  googleSecretManager: () =>
    'It keeps the old value as an earlier version of the secret, until you destroy that.',
  infisical: () => 'It keeps the old value among the versions of the secret.',
  onePassword: () => 'It keeps the old value in the history of the item.',
  vault: (id) =>
    `A KV engine of version 2 keeps the old value (vault kv rollback brings ${id} back); one of version 1 keeps none.`,
};
