// Types of npm.mjs, which is plain JavaScript because it runs before anything is installed.

/** Installs packages with `npm ARGS`; rejects with an Error that says why it failed and how to mend it. */
export function runNpm(
  args: readonly string[],
  options: { readonly cwd: string; readonly label: string; readonly node?: string },
): Promise<void>;

/** Runs a script of package.json quietly; rejects with an Error that ends with the script's output. */
export function runScript(
  script: string,
  options: { readonly cwd: string; readonly label: string },
): Promise<void>;

/** The program, arguments and need for a shell that start npm on this machine. */
export function npmCommand(
  args: readonly string[],
  node?: string,
): [program: string, args: string[], shell: boolean];
