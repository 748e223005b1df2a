// What a program needs to read from Google Secret Manager.

export const notes: readonly string[] = [
  'At run time the program needs GOOGLE_CLOUD_PROJECT and Application Default Credentials that may access the secret.',
];

/** Where no client finds credentials. */
export const tokenNotes: readonly string[] = [
  'At run time the program needs GOOGLE_CLOUD_PROJECT, and on a machine outside of Google Cloud GOOGLE_OAUTH_ACCESS_TOKEN (gcloud auth print-access-token).',
];
