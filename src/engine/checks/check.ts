// The shape of a check: looks at a value (and its name) and says whether it can be what its rule claims.

/** What a check says of a value. */
export interface CheckResult {
  /** False drops the candidate. */
  readonly holds: boolean;
  /** True when what held is a proof (a checksum, a decoded structure): the finding becomes certain. */
  readonly proves?: boolean;
  /** True when the value is probably made up or altered (a checksum that fails): the finding stays, with low confidence. */
  readonly doubts?: boolean;
  /** What was established, for people; never holds the value. */
  readonly text: string;
}

/**
 * `argument` is the number of the rule file, for example 3.5 in `entropy >= 3.5`; `name` the name the value is given,
 * empty when it has none.
 */
export type Check = (value: string, argument: number, name: string) => CheckResult;
