// What a program needs to read from Infisical. The identity's variables are those of Infisical's command line.

export const variables = [
  'INFISICAL_UNIVERSAL_AUTH_CLIENT_ID',
  'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
  'INFISICAL_PROJECT_ID',
  'INFISICAL_ENVIRONMENT',
] as const;

/** Where Infisical is unless INFISICAL_DOMAIN says otherwise. */
export const cloud = 'https://app.infisical.com';

export const notes: readonly string[] = [
  `At run time the program needs ${variables.slice(0, -1).join(', ')} and ${variables[3]} (a slug such as prod), and INFISICAL_DOMAIN where it is not ${cloud}.`,
];
