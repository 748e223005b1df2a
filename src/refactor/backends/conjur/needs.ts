// What programs that read from Conjur need around them.

export const variables = [
  'CONJUR_APPLIANCE_URL',
  'CONJUR_ACCOUNT',
  'CONJUR_AUTHN_LOGIN',
  'CONJUR_AUTHN_API_KEY',
] as const;

export const notes: readonly string[] = [
  `At run time the program needs ${variables.slice(0, -1).join(', ')} and ${variables[3]}.`,
];

/** The client for Java. */
export const javaNotes: readonly string[] = [
  ...notes,
  'The client (3.0.3) brings none of what it needs at run time: add Gson, Joda-Time and an implementation of JAX-RS 2, for example Jersey.',
];
