// The stages of `npm test`: what each runs, and which of them tell the results of tests.

/** One stage: an npm script or a Node script of the repository. */
export interface Stage {
  readonly name: string;
  readonly run:
    { readonly npm: string; readonly args?: readonly string[] } | { readonly node: readonly string[] };
  /** Tells an outcome line at its end; its output is shown as it comes. */
  readonly tellsTests: boolean;
}

/** Comes first; without it the host stages have nothing to test. */
export const buildStage: Stage = check('Build', 'build');

/** Independent of each other. */
export const checkStages: readonly Stage[] = [
  check('Types', 'typecheck'),
  check('Lint', 'lint'),
  check('Format', 'format:check'),
  check('Unused code', 'unused'),
  check('Rules', 'rules:check'),
];

export const unitStage: Stage = {
  name: 'Unit tests',
  run: {
    npm: 'test:unit',
    args: ['--forbid-only', '--reporter', 'scripts/test/reporter.ts', '--reporter-option', 'compact=true'],
  },
  tellsTests: true,
};

/** Each opens a VS Code of its own. */
export const hostStages: readonly Stage[] = [
  host('In VS Code', 'node'),
  host('In VS Code, several folders', 'multiroot'),
  host('In VS Code, restricted mode', 'restricted'),
  host('In VS Code, web worker host', 'web'),
];

function check(name: string, npm: string): Stage {
  return { name, run: { npm }, tellsTests: false };
}

function host(name: string, configuration: string): Stage {
  return { name, run: { node: ['--import', 'tsx', 'test/host/run.ts', configuration] }, tellsTests: true };
}
