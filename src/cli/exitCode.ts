// The exit codes that scripts may rely on.

export const exitCode = {
  clean: 0,
  /** A scan found something; a fix refused something. */
  findings: 1,
  /** The command failed, or part of it: wins over findings, which are still reported. */
  failure: 2,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
