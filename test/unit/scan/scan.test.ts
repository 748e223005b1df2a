import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CancellationSource } from '../../../src/base';
import { scan, type ScanHost } from '../../../src/scan/scan';
import type { ScanOptions } from '../../../src/scan/types';
import { bundleForNode } from '../../support/bundleForNode';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';
import { fakeDetector } from './fakeDetector';

describe('scan', () => {
  const bundles = temporaryFolder();
  const workerFile = join(bundles.path, 'worker.js');
  let folder: TemporaryFolder;

  before(() => bundleForNode(join(__dirname, 'fakeWorker.ts'), workerFile));
  after(() => bundles.remove());
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  function run(options: Partial<ScanOptions> = {}, host: Partial<ScanHost> = {}) {
    const all = {
      paths: ['.'],
      root: folder.path,
      exclude: [],
      maxFileSize: 1000,
      respectGitignore: true,
      disabledRules: [],
      salt: 'salt',
      workers: 0,
      ...options,
    };
    return scan(all, { workerFile, createDetector: () => fakeDetector, ...host });
  }

  it('gives places as an editor shows them, whatever the encoding and line breaks', async () => {
    const text = 'one\r\n\t🔑 é = "SECRET-123"\rthree';
    folder.write('a-utf8.txt', text);
    folder.write('b-bom.txt', '\uFEFF' + text);
    folder.write('c-utf16.txt', Buffer.from('\uFEFF' + text, 'utf16le'));
    folder.write('d-utf16be.txt', Buffer.from('\uFEFF' + text, 'utf16le').swap16());
    const { files } = await run();
    const column = '\t🔑 é = "'.length;
    for (const { path, findings } of files) {
      const { line, column: start, endLine, endColumn } = findings[0]!;
      const expected = { line: 1, start: column, endLine: 1, endColumn: column + 10 };
      assert.deepEqual({ line, start, endLine, endColumn }, expected, path);
    }
    assert.equal(files.length, 4);
  });

  it('counts clean files, and lists what it skipped', async () => {
    folder.write('clean.txt', 'nothing');
    folder.write('image.png', Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]));
    folder.write('large.txt', 'SECRET-1'.repeat(200));
    const { scannedFiles, scannedBytes, files, skipped } = await run();
    assert.deepEqual({ scannedFiles, scannedBytes, files }, { scannedFiles: 1, scannedBytes: 7, files: [] });
    assert.deepEqual(
      skipped.map(({ path, reason }) => `${reason}:${path}`),
      ['binary:image.png', 'too-large:large.txt'],
    );
    assert.equal(skipped[1]?.detail, '1.6 kB; the limit is 1 kB');
  });

  it('silences findings by fingerprint and says which entries did so', async () => {
    folder.write('a.txt', 'SECRET-1 SECRET-2');
    const fingerprint = Buffer.from('SECRET-1').toString('hex');
    const { files, silencedFingerprints } = await run({ ignoredFingerprints: [fingerprint, 'ffff'] });
    assert.equal(files[0]?.findings.length, 1);
    assert.deepEqual(silencedFingerprints, [fingerprint]);
  });

  it('tells of doubtful characters only where there are findings', async () => {
    folder.write('found.txt', Buffer.from('caf\xe9 SECRET-1', 'latin1'));
    folder.write('none.txt', Buffer.from('caf\xe9', 'latin1'));
    const { files } = await run();
    assert.deepEqual(
      files.map(({ path, problems }) => [path, problems.length]),
      [['found.txt', 1]],
    );
  });

  it('gives partial results when cancelled', async () => {
    for (let at = 0; at < 50; at++) folder.write(`${at}.txt`, 'SECRET-1');
    for (const workers of [0, 2]) {
      const source = new CancellationSource();
      const onFile = (): void => source.cancel();
      const { cancelled, files } = await run({ workers }, { token: source.token, onFile });
      assert.ok(cancelled);
      assert.ok(files.length > 0 && files.length < 50, `${files.length} files`);
    }
  });

  it('gives the same report with worker threads', async () => {
    for (let at = 0; at < 60; at++)
      folder.write(`${at % 7}/${at}.txt`, at % 3 === 0 ? `SECRET-${at}` : 'nothing');
    const [here, threads] = [await run(), await run({ workers: 2 })];
    assert.deepEqual({ ...threads, durationMs: 0 }, { ...here, durationMs: 0 });
  });

  it('lists a file that takes too long and one that kills its thread, and scans the others', async () => {
    for (let at = 0; at < 20; at++) folder.write(`${at}.txt`, 'SECRET-1');
    folder.write('10-hang.txt', 'HANG');
    folder.write('11-crash.txt', 'CRASH');
    const { files, skipped } = await run({ workers: 1, fileTimeLimit: 2000 });
    assert.equal(files.length, 20);
    assert.deepEqual(
      skipped.map(({ path, reason }) => `${reason}:${path}`),
      ['timeout:10-hang.txt', 'crashed:11-crash.txt'],
    );
  });

  it('fails when threads cannot start, rather than look clean', async () => {
    folder.write('a.txt', 'SECRET-1');
    await assert.rejects(
      run({ workers: 1 }, { workerFile: join(folder.path, 'missing.js') }),
      /could not start/,
    );
  });
});
