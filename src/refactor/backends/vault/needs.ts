// What programs that read from Vault need around them.

export const notes: readonly string[] = [
  'At run time the program needs VAULT_ADDR and VAULT_TOKEN, and VAULT_NAMESPACE where there are namespaces.',
];
