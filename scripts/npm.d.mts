// Types of npm.mjs, which is plain JavaScript because it runs before anything is installed.

/** Runs `npm ARGS` in `cwd` with progress lines; rejects with an Error that says why it failed and how to mend it. */
export function runNpm(
  args: readonly string[],
  options: { readonly cwd: string; readonly label: string; readonly node?: string },
): Promise<void>;
