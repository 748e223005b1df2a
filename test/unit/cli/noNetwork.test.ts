// The promise "nothing leaves this machine", kept by the command line: no command opens a socket.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dopplerToken } from '../../host/support/keys';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';
import { KeyliftProcess } from './keyliftProcess';

const watcher = join(import.meta.dirname, '../../support/watchSockets.cjs');

describe('The command line', () => {
  const keylift = new KeyliftProcess();
  let folder: TemporaryFolder;
  let record: string;

  before(() => keylift.build());
  after(() => keylift.remove());

  beforeEach(() => {
    folder = temporaryFolder();
    record = folder.write('sockets.txt', '');
    folder.write('code/settings.py', `token = "${dopplerToken(9)}"\n`);
  });
  afterEach(() => folder.remove());

  const commands: readonly (readonly [args: readonly string[], code: number])[] = [
    [['scan', '.'], 1],
    [['fix', '.', '--dry-run'], 0],
    [['fix', '.'], 0],
    [['rules'], 0],
    [['--help'], 0],
  ];
  for (const [args, code] of commands) {
    it(`opens no socket for keylift ${args.join(' ')}`, async () => {
      const env = { ...process.env, NODE_OPTIONS: `--require ${watcher}`, KEYLIFT_SOCKETS: record };
      const finished = await keylift.run(args, { cwd: join(folder.path, 'code'), env });
      assert.equal(finished.code, code, finished.stderr);
      assert.equal(readFileSync(record, 'utf8'), '');
    });
  }

  it('would be caught if it did', () => {
    const env = { ...process.env, NODE_OPTIONS: `--require ${watcher}`, KEYLIFT_SOCKETS: record };
    const program = "require('node:http').get('http://127.0.0.1:1/').on('error', () => {})";
    assert.throws(() => execFileSync(process.execPath, ['-e', program], { env, stdio: 'pipe' }));
    assert.ok(existsSync(record));
    assert.match(readFileSync(record, 'utf8'), /net\.connect/);
  });
});
