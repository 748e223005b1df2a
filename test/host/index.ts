// The host tests' entry in the Node extension host: mocha over the given files.
import Mocha from 'mocha';
import LineReporter from '../../scripts/test/reporter';

/** Loads the test files and runs them; rejects when one fails, which is what VS Code asks of a test runner. */
export async function runSuite(files: readonly (() => Promise<unknown>)[], grep: string): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 240_000, reporter: LineReporter, grep });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of files) await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
