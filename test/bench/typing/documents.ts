// The texts that somebody types into, and what is measured of each.

/** Milliseconds, but for what was allocated at most in one round, in bytes. */
export interface TypingTimes {
  /** What it costs when nothing else disturbs it. */
  readonly least: number;
  readonly half: number;
  readonly nearlyAll: number;
  readonly nearlyAllOfProcessor: number;
  readonly first: number;
  /** To look at each character once. */
  readonly touch: number;
  readonly allocated: number;
}

/** Texts of several sizes from real code; longer ones are measured in fewer rounds. */
export function documentsIn(
  code: string,
): readonly { readonly name: string; readonly text: string; readonly rounds: number }[] {
  return [
    { name: '1 kB', text: code.slice(2e6, 2e6 + 1e3), rounds: 3000 },
    { name: '100 kB', text: code.slice(2e6, 2e6 + 1e5), rounds: 500 },
    { name: '10,000 lines', text: code.slice(2e6).split('\n', 10_000).join('\n'), rounds: 150 },
    { name: '1 MB', text: code.slice(2e6, 3e6), rounds: 80 },
  ];
}
