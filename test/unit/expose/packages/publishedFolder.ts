// A folder for each test of a suite, and what a file in it would go out with.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Packed } from '../../../../src/expose/packages/packed';
import { publishedBy } from '../../../../src/expose/packages/publishedBy';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporaryFolder';

/** What it shows, the file, the texts of the folder by path, and the kinds of package that take the file along. */
export type PublishedCase = readonly [
  what: string,
  path: string,
  files: Readonly<Record<string, string>>,
  kinds: readonly string[],
];

export interface PublishedFolder {
  /** Absolute path of a file of the folder. */
  at(path: string): string;
  write(path: string, text: string): void;
  /** What the file goes out with. */
  packagesOf(path: string): Promise<readonly Packed[]>;
  /** The kinds of package that the file goes out with, after these files have been written. */
  kindsOf(path: string, files: Readonly<Record<string, string>>): Promise<readonly string[]>;
}

/** Makes a folder before each test of the suite that calls this, and removes it afterwards. */
export function publishedFolder(): PublishedFolder {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());
  const packagesOf = (path: string) => publishedBy(join(folder.path, path), folder.path);
  return {
    at: (path) => join(folder.path, path),
    write: (path, text) => void folder.write(path, text),
    packagesOf,
    async kindsOf(path, files) {
      for (const [name, text] of Object.entries(files)) folder.write(name, text);
      return (await packagesOf(path)).map(({ as }) => as);
    },
  };
}

/** Declares a test for each case. */
export function inEachCase(cases: readonly PublishedCase[], folder: PublishedFolder): void {
  for (const [what, path, files, kinds] of cases) {
    it(what, async () => assert.deepEqual(await folder.kindsOf(path, files), kinds));
  }
}
