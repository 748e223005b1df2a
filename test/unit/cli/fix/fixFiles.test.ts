// A run over several files that is broken off.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neverCancelled } from '../../../../src/base';
import { fixFiles } from '../../../../src/cli/fix/fixFiles';
import { SecretFinder } from '../../../../src/cli/fix/secretFinder';
import { createDetector } from '../../../../src/engine';
import { builtinRules } from '../../../../src/rules';
import { defaultMaxFileSize, scan } from '../../../../src/scan';
import { refactorer } from '../../../support/nodeGrammars';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporaryFolder';
import { makeDopplerToken } from '../secret';

describe('fixFiles', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('ends with the file at hand when it is cancelled, and reports what it has', async () => {
    const [first, second] = [makeDopplerToken(4), makeDopplerToken(5)].map((key) => `token = "${key}"\n`);
    folder.write('a.py', first ?? '');
    folder.write('b.py', second ?? '');
    const read = (path: string): string => readFileSync(join(folder.path, path), 'utf8');
    const { changes } = await fixFiles({
      backend: 'env',
      dryRun: false,
      stored: false,
      naming: { prefix: '', path: '', environment: 'dev' },
      storing: undefined,
      workingFolder: folder.path,
      paths: ['.'],
      walking: { root: folder.path, exclude: [], respectGitignore: true },
      refactorer: refactorer(),
      finder: await findAll(folder.path),
      token: {
        get isCancellationRequested() {
          return read('a.py') !== first;
        },
      },
    });
    assert.deepEqual(
      changes.map(({ path, status }) => `${path} ${status}`),
      ['a.py applied'],
    );
    assert.match(read('a.py'), /os\.environ/);
    assert.equal(read('b.py'), second);
  });
});

async function findAll(root: string): Promise<SecretFinder> {
  const detector = createDetector(builtinRules);
  const options = {
    paths: ['.'],
    root,
    exclude: [],
    maxFileSize: defaultMaxFileSize,
    respectGitignore: true,
    disabledRules: [],
    salt: 'salt',
    workers: 0,
  };
  const report = await scan(options, {
    workerFile: '',
    createDetector: () => detector,
    token: neverCancelled,
  });
  return new SecretFinder(detector, builtinRules.rules, options, report, new Set());
}
