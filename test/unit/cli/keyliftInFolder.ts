// The bundled command line, run in a folder of its own for each test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';
import { type Finished, KeyliftProcess } from './keyliftProcess';

export interface KeyliftInFolder {
  readonly keylift: KeyliftProcess;
  /** Empty when a test begins. */
  readonly folder: TemporaryFolder;
  /** Runs `keylift fix` there. */
  readonly fix: (...args: string[]) => Promise<Finished>;
  /** The text of a file there. */
  readonly read: (path: string) => string;
}

/** To be called in a `describe`, whose tests it gives the command line and a folder. */
export function keyliftInFolder(): KeyliftInFolder {
  const keylift = new KeyliftProcess();
  let folder: TemporaryFolder;
  before(() => keylift.build());
  after(() => keylift.remove());
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());
  return {
    keylift,
    get folder() {
      return folder;
    },
    fix: (...args) => keylift.run(['fix', ...args], { cwd: folder.path }),
    read: (path) => readFileSync(join(folder.path, path), 'utf8'),
  };
}
