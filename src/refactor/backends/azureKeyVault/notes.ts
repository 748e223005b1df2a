// What a program needs to read from Azure Key Vault.

export const notes: readonly string[] = [
  'At run time the program needs AZURE_KEY_VAULT_URL (https://NAME.vault.azure.net) and an identity that DefaultAzureCredential finds.',
];

/** Where no SDK finds an identity, a service principal signs in. */
export const principalNotes: readonly string[] = [
  'At run time the program needs AZURE_KEY_VAULT_URL (https://NAME.vault.azure.net), AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.',
];
