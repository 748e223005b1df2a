// Bundles the host tests: each configuration into one file, as the web worker host loads no second one.
import { build, type BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../../scripts/repository';

/** Which extension host and which of the tests. */
export type Configuration = 'node' | 'multiroot' | 'restricted' | 'web';

/** Bundles the tests of a configuration, those whose titles match `grep`, and returns the bundle's absolute path. */
export async function bundleTests(configuration: Configuration, grep: string): Promise<string> {
  const outfile = inRepository('out', 'test', 'host', `${configuration}.js`);
  await build({
    ...(configuration === 'web' ? inWorker : inNode),
    stdin: { contents: entry(configuration, grep), resolveDir: inRepository('test', 'host'), loader: 'ts' },
    outfile,
    bundle: true,
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** The tests of the Node host stand in test/host itself, those of the others in a folder of their own. */
const folders = { node: '.', multiroot: 'multiroot', restricted: 'restricted', web: 'web' } as const;

const inNode: BuildOptions = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'mocha', 'playwright-core'],
};

const workerAssert = inRepository('test', 'host', 'support', 'workerAssert.ts');
const inWorker: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  // Mocha's browser build takes `module.exports` for its own, so ours is set after it.
  format: 'iife',
  globalName: 'suite',
  footer: { js: 'module.exports = suite;' },
  alias: { 'node:assert/strict': workerAssert, 'node:assert': workerAssert },
};

/** Tests are loaded by calls, after mocha has put `describe` and `it` in place. */
function entry(configuration: Configuration, grep: string): string {
  const folder = folders[configuration];
  const files = readdirSync(inRepository('test', 'host', folder)).filter((name) => name.endsWith('.test.ts'));
  const loads = files.map((name) => `() => import('./${join(folder, name).replaceAll('\\', '/')}')`);
  return `import { runSuite } from './index${configuration === 'web' ? '.web' : ''}';
import { tellFailure } from './support/tellFailure';
export const run = () => tellFailure(runSuite([${loads.join(', ')}], ${JSON.stringify(grep)}));`;
}
