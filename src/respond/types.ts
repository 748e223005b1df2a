// Response data: what is known about getting a leaked credential under control.

/** Lists of full sentences; `manage` is the address of the page where keys are made and revoked. */
export interface RespondFields {
  readonly manage?: string;
  readonly generate?: readonly string[];
  readonly leaks?: readonly string[];
  readonly risks?: readonly string[];
  readonly practices?: readonly string[];
  readonly audit?: readonly string[];
  readonly revoke?: readonly string[];
  readonly testing?: readonly string[];
  readonly breaks?: readonly string[];
  readonly notes?: readonly string[];
}

export interface RespondRule {
  readonly name: string;
  readonly description: string;
  readonly docs?: string;
  readonly respond?: RespondFields;
}

export interface RespondProvider {
  readonly name: string;
  readonly website: string;
  readonly category: string;
  /** Packages and hosts: `kind:name` or `kind:name=module`. */
  readonly sdks?: readonly string[];
  readonly respond?: RespondFields;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RespondRule>>;
}

/** Everything that pages are made from; plain data, made by `npm run build:rules`. */
export interface RespondData {
  /** General advice by category; `default` stands in for all. */
  readonly categories: Readonly<Record<string, RespondFields>>;
  /** By provider id. */
  readonly providers: Readonly<Record<string, RespondProvider>>;
}
