// keylift:ignore-file because the values below are samples for the command line, and open nothing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';
import { type Finished, KeyliftProcess } from './keyliftProcess';
import { makeKey } from './secret';

describe('keylift scan', () => {
  const keylift = new KeyliftProcess();
  const key = makeKey(1);
  const code = `# 🔑 sends mail\r\nMAILGUN_API_KEY = "${key}"\r\n`;
  let folder: TemporaryFolder;

  before(() => keylift.build());
  after(() => keylift.remove());
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  const scan = (...args: string[]): Promise<Finished> => keylift.run(['scan', ...args], { cwd: folder.path });

  it('names place, rule and masked value, and exits with 1', async () => {
    folder.write('src/mail.py', code);
    const { code: exit, stdout, stderr } = await scan();
    assert.match(stdout, /^src\/mail\.py:2:20 {2}\w+ {2}mailgun-\S+ {2}\S+… \(50 characters\) {2}Mailgun/);
    assert.match(stdout, /Found 1 credential in 1 file\.\nScanned 1 file /);
    assert.deepEqual([exit, stderr], [1, '']);
  });

  it('exits with 0 when there is nothing, and says what it skipped', async () => {
    folder.write('clean.py', 'print("hello")\n');
    folder.write('.git/HEAD', '');
    const { code: exit, stdout } = await scan('--verbose');
    assert.match(
      stdout,
      /^Nothing found\.\nScanned 1 file .*\nSkipped 1 path: 1 excluded:\n {2}\.git {2}excluded/,
    );
    assert.equal(exit, 0);
  });

  it('shows the value in no format', async () => {
    folder.write(
      'mail.py',
      code + code.replace('API', 'PRIVATE') + `url = "https://api:${key}@example.com/mailgun"\n`,
    );
    for (const format of ['text', 'json', 'sarif']) {
      const { code: exit, stdout, stderr } = await scan('--format', format);
      assert.equal(exit, 1);
      assert.match(stdout, /mailgun/);
      for (let at = 0; at + 6 <= key.length; at += 3) {
        assert.ok(!(stdout + stderr).includes(key.slice(at, at + 6)), `${format} holds a piece of the value`);
      }
    }
  });

  it('writes --output as a whole, with the summary on the error stream', async () => {
    folder.write('mail.py', code);
    const { code: exit, stdout, stderr } = await scan('--format', 'json', '--output', 'report.json');
    const report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')) as {
      findings: unknown[];
    };
    assert.deepEqual([exit, stdout, report.findings.length], [1, '', 1]);
    assert.match(stderr, /^Found 1 credential/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['mail.py', 'report.json']);
  });

  it('names a missing path, a missing output folder and bad options, and exits with 2', async () => {
    const missing = await scan('nowhere', 'elsewhere');
    assert.match(missing.stderr, /There is no such file or folder: nowhere, elsewhere\./);
    const mistakes = [
      ['--output', 'no/such/report.json'],
      ['--format', 'xml'],
      ['--max-size', 'big'],
      ['--workers', '-1'],
      ['--unknown'],
    ];
    const codes = await Promise.all(mistakes.map(async (args) => (await scan(...args)).code));
    assert.deepEqual([missing.code, ...codes], [2, 2, 2, 2, 2, 2]);
  });

  it('lists a file and a folder that cannot be read, and exits with 2 in spite of findings', async function () {
    const file = folder.write('closed.py', code);
    folder.write('open.py', code);
    mkdirSync(join(folder.path, 'closed'));
    chmodSync(file, 0);
    chmodSync(join(folder.path, 'closed'), 0);
    // Root may read everything, so as root the scan runs as nobody.
    const isRoot = process.getuid?.() === 0;
    if (process.platform === 'win32') skip(this, 'Windows has no file modes');
    for (const path of [folder.path, keylift.folder]) chmodSync(path, 0o755);
    const { code: exit, stdout } = await keylift.run(['scan'], {
      cwd: folder.path,
      ...(isRoot && { uid: 65534, gid: 65534 }),
    });
    assert.match(stdout, /Found 1 credential in 1 file/);
    assert.match(
      stdout,
      /Failed: 2 paths could not be scanned\.\n {2}closed {2}unreadable: .*EACCES.*\n {2}closed\.py {2}unreadable: .*EACCES/,
    );
    assert.equal(exit, 2);
  });

  it('is not stopped by a pipe, a link that loops, or a file of a gigabyte', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no named pipes in folders');
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    symlinkSync(folder.path, join(folder.path, 'loop'));
    truncateSync(folder.write('huge.txt', 'x'.repeat(10_000)), 1e9);
    folder.write('mail.py', code);
    const { code: exit, stdout } = await scan();
    assert.match(stdout, /Skipped 3 paths: 1 no regular file, 1 symbolic link, 1 too large/);
    const raised = await scan('--max-size', '2GB');
    assert.match(
      raised.stdout,
      /huge\.txt {2}unreadable: 1 GB; no more than 536\.9 MB can be read as one text/,
    );
    assert.deepEqual([exit, raised.code], [1, 2]);
  });

  it('keeps its exit code when the reader of its output goes away', async () => {
    for (let at = 0; at < 300; at++) folder.write(`${at}.py`, code.repeat(20));
    const child = keylift.start(['scan'], { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.once('data', () => child.stdout?.destroy());
    let errors = '';
    child.stderr?.on('data', (chunk) => (errors += String(chunk)));
    assert.deepEqual(await once(child, 'close'), [1, null]);
    assert.equal(errors, '');
  });

  it('reports what it has when interrupted, and exits with 130', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no signals');
    for (let at = 0; at < 2000; at++) folder.write(`${at % 50}/${at}.py`, code.repeat(100));
    // Tells when the scan is under way: Node announces each new thread on this channel.
    const announcer =
      'require("diagnostics_channel").subscribe("worker_threads", () => process.stderr.write("thread"));';
    const env = { ...process.env, NODE_OPTIONS: `--require ${folder.write('announce.cjs', announcer)}` };
    const child = keylift.start(['scan'], { cwd: folder.path, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr?.once('data', () => child.kill('SIGINT'));
    assert.deepEqual(await once(child, 'close'), [130, null]);
    assert.match(stdout, /Interrupted\. .* so far; the rest was not scanned\./);
  });

  it('honours .keyliftignore and names its dead entries', async () => {
    const salt = '00112233445566778899aabbccddeeff';
    const dead = `${'d'.repeat(32)}  acme-key  gone.py\n`;
    folder.write('mail.py', code);
    folder.write('.keyliftignore', `# keylift-salt: ${salt}\n${dead}`);
    const { findings } = JSON.parse((await scan('--format', 'json')).stdout) as {
      findings: { fingerprint: string }[];
    };
    folder.write(
      '.keyliftignore',
      `# keylift-salt: ${salt}\n${dead}${findings[0]?.fingerprint}  mailgun  mail.py  # a test\n`,
    );
    const { code: exit, stdout } = await scan();
    assert.match(stdout, /^Nothing found\.[^]*can be deleted: acme-key in gone\.py\./);
    assert.equal(exit, 0);
  });

  it('scans in one thread when asked', async () => {
    folder.write('mail.py', code);
    assert.equal((await scan('--workers', '0')).code, 1);
  });
});
