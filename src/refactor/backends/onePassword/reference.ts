// Where a secret is in 1Password, and what a program needs to read it.

/** The reference of an item's value. @param id vault and item, with `/` between */
export function referenceTo(id: string): string {
  return `op://${id}/credential`;
}

export const notes: readonly string[] = [
  'At run time the program needs OP_SERVICE_ACCOUNT_TOKEN, the token of a service account.',
];
