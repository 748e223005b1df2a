// Packages of the labels are fetched by their registry's client, of which a stand-in is on the PATH here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inRepository } from '../../../scripts/repository';
import { skip } from '../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

/** Packs one file that says what it was asked for; knows no package of the name `gone`. */
const client = `#!/bin/sh
case "$*" in *gone*) echo "asking" >&2; echo "404 there is no such version" >&2; exit 1;; esac
mkdir package && echo "$*" > package/asked.txt && tar czf x.tgz package
`;

describe('npm run fit:fetch', function () {
  this.timeout(180_000);
  let folder: TemporaryFolder;
  before(function () {
    folder = temporaryFolder();
    if (process.platform === 'win32') skip(this, 'the stand-in is a shell script');
    chmodSync(folder.write('bin/npm', client), 0o755);
  });
  after(() => folder.remove());

  function fetch(...packages: readonly string[]): { readonly said: string; readonly code: number | null } {
    const env = {
      ...process.env,
      KEYLIFT_CORPUS: join(folder.path, 'cache'),
      PATH: join(folder.path, 'bin') + delimiter + (process.env['PATH'] ?? ''),
      TMPDIR: folder.path,
    };
    const args = ['--import', 'tsx', inRepository('scripts/fetch-corpus.ts'), ...packages];
    const { stdout, status } = spawnSync(process.execPath, args, {
      cwd: inRepository('.'),
      env,
      encoding: 'utf8',
    });
    return { said: stdout, code: status };
  }

  it('unpacks what the client gives into the cache, and asks for it once', () => {
    const first = fetch('npm/left-pad_1.3.0');
    assert.match(first.said, /^fetched npm\/left-pad_1\.3\.0\n1 of 1 packages are in /);
    const asked = join(folder.path, 'cache/npm/left-pad_1.3.0/package/asked.txt');
    assert.equal(readFileSync(asked, 'utf8'), 'pack --ignore-scripts --silent left-pad@1.3.0\n');
    assert.match(fetch('npm/left-pad_1.3.0').said, /^1 of 1 packages are in /);
  });

  it('goes on after one that can’t be had, tells why, leaves nothing behind and fails', () => {
    const { said, code } = fetch('npm/gone_1.0.0', 'npm/right-pad_1.0.0');
    assert.match(
      said,
      /^not fetched: npm\/gone_1\.0\.0 \(404 there is no such version\)\nfetched npm\/right-pad/,
    );
    assert.match(said, /\n1 of 2 packages are in /);
    assert.equal(code, 1);
    assert.ok(!existsSync(join(folder.path, 'cache/npm/gone_1.0.0')));
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.startsWith('keylift-corpus-')),
      [],
    );
  });
});
