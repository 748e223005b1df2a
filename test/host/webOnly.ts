// Makes a copy of the extension that only a web worker host can run.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../../scripts/repository';

/** The two paths that runTests wants; absolute. */
export interface TestPaths {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
}

/**
 * Copies what ships into `place`, without the entry for Node: a server would prefer that one.
 * The tests lie inside the copy, as a web worker host loads them only from there.
 */
export function makeWebOnly(place: string, tests: string): TestPaths {
  const extension = join(place, 'extension');
  mkdirSync(extension);
  for (const name of ['dist', 'media', 'l10n', 'package.nls.json']) {
    if (existsSync(inRepository(name)))
      cpSync(inRepository(name), join(extension, name), { recursive: true });
  }
  const manifest: unknown = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null)
    throw new Error('package.json does not hold an object.');
  const webOnly = { ...manifest, main: undefined };
  writeFileSync(join(extension, 'package.json'), JSON.stringify(webOnly));
  const copied = join(extension, 'tests.js');
  cpSync(tests, copied);
  return { extensionDevelopmentPath: extension, extensionTestsPath: copied };
}
