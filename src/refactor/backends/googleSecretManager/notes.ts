// What a program needs to read from Google Secret Manager.

export const notes: readonly string[] = [
  'At run time the program needs GOOGLE_CLOUD_PROJECT and Application Default Credentials that may access the secret.',
];
