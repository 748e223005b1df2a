// The host tests' entry in the web worker extension host: mocha's browser build, for there is no Node.
import 'mocha/mocha.js';
import LineReporter from '../../scripts/test/reporter';

/** Loads the test files and runs them; rejects when one fails. */
export async function runSuite(files: readonly (() => Promise<unknown>)[], grep: string): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 240_000, reporter: LineReporter, grep });
  for (const load of files) await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
