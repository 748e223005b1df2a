// What is wrong with a rule file, for its author.

/** One thing that is wrong, and what to do about it. */
export interface RuleProblem {
  readonly file: string;
  /** Absent when the problem is the file's or the provider's. */
  readonly rule?: string;
  /** A sentence on what is wrong. */
  readonly message: string;
  /** A sentence on how to mend it. */
  readonly hint: string;
}

/** One line for a terminal: `rules/acme.yaml  acme-key: message Hint.` */
export function formatProblem({ file, rule, message, hint }: RuleProblem): string {
  return `${file}${rule === undefined ? '' : `  ${rule}`}: ${message} ${hint}`;
}
