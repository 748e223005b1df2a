// Fixes on the disk, by the bundled command line as a process of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../../support/skip';
import { keyliftInFolder } from './keyliftInFolder';
import { makeDopplerToken, makePassword } from './secret';

interface Report {
  readonly summary: Readonly<Record<'applied' | 'planned' | 'refused' | 'failed', number>>;
  readonly changes: readonly {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly status: string;
    readonly name?: string;
    readonly reason?: string;
    readonly toStore?: { readonly name: string; readonly instructions: readonly string[] };
  }[];
}

describe('keylift fix', () => {
  const place = keyliftInFolder();
  const { keylift, fix, read } = place;
  const [one, two] = [makeDopplerToken(1), makeDopplerToken(2)] as const;

  const report = async (...args: string[]): Promise<Report> =>
    JSON.parse((await fix('--format', 'json', ...args)).stdout) as Report;

  it('stores the value and changes the code, and exits with 0', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    const { code, stdout, stderr } = await fix();
    assert.equal(read('app.py'), 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]\n');
    assert.equal(read('.env'), `DOPPLER_TOKEN=${one}\n`);
    assert.equal(read('.env.example'), 'DOPPLER_TOKEN=\n');
    assert.equal(read('.gitignore'), '.env\n');
    assert.match(
      stdout,
      /^app\.py:1:10 {2}applied {2}doppler-personal-token {2}\S+… \(49 characters\) {2}DOPPLER_TOKEN\n/,
    );
    assert.match(stdout, /1 secret in 1 file: 1 fixed, 0 refused, 0 failed\./);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(readdirSync(place.folder.path).sort(), ['.env', '.env.example', '.gitignore', 'app.py']);
  });

  it('gives one value one name in all files, and another value another name', async () => {
    place.folder.write('a.py', `first = "${one}"\nsecond = "${two}"\nthird = "${one}"\n`);
    place.folder.write('lib/b.rb', `key = "${two}"\n`);
    assert.equal((await fix()).code, 0);
    assert.equal(
      read('a.py'),
      'import os\n\nfirst = os.environ["DOPPLER_TOKEN"]\nsecond = os.environ["DOPPLER_TOKEN_2"]\nthird = os.environ["DOPPLER_TOKEN"]\n',
    );
    assert.match(read('lib/b.rb'), /DOPPLER_TOKEN_2/);
    assert.equal(read('.env'), `DOPPLER_TOKEN=${one}\nDOPPLER_TOKEN_2=${two}\n`);
  });

  it('finds nothing to do the second time', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    await fix();
    const { code, stdout } = await fix();
    assert.deepEqual([code, stdout], [0, 'Nothing to fix.\n']);
  });

  it('keeps byte order mark, line ends and the missing last line break', async () => {
    place.folder.write('app.py', `\uFEFF# hé\r\nimport os\r\n\r\ntoken = "${one}"  # x\r\nend = 1`);
    await fix();
    assert.equal(
      read('app.py'),
      '\uFEFF# hé\r\nimport os\r\n\r\ntoken = os.environ["DOPPLER_TOKEN"]  # x\r\nend = 1',
    );
  });

  it('takes no name that other files read already, unless .env.example lists it', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    place.folder.write('deploy/run.js', 'start(process.env.DOPPLER_TOKEN);\n');
    place.folder.write('node_modules/x/index.js', 'start(process.env.DOPPLER_TOKEN_2);\n');
    await fix();
    assert.equal(read('.env'), `DOPPLER_TOKEN_2=${one}\n`);
    place.folder.write('.env.example', 'DOPPLER_TOKEN=\n');
    place.folder.write('other.py', `token = "${two}"\n`);
    await fix();
    assert.equal(read('.env'), `DOPPLER_TOKEN_2=${one}\nDOPPLER_TOKEN=${two}\n`);
  });

  it('adds to the schema that the code reads its variables through, once for each name', async () => {
    const env =
      "\uFEFFimport { z } from 'zod';\nexport const env = z.object({\n  PORT: z.string(),\n}).parse(process.env);\n";
    place.folder.write('package.json', '{ "dependencies": { "zod": "4" } }');
    place.folder.write('src/env.ts', env);
    place.folder.write('src/a.ts', `import { env } from './env';\nexport const a = ['${one}', '${two}'];\n`);
    place.folder.write('src/b.ts', `import { env } from './env';\nexport const b = '${one}';\n`);
    const after = env.replace(
      'PORT: z.string(),',
      'PORT: z.string(),\n  DOPPLER_TOKEN: z.string().min(1),\n  DOPPLER_TOKEN_2: z.string().min(1),',
    );
    const dry = await fix('--dry-run', '--format', 'diff');
    assert.equal(dry.stdout.match(/^\+\+\+ b\/src\/env\.ts$/gm)?.length, 1);
    assert.match(dry.stdout, /^\+ {2}DOPPLER_TOKEN_2: z/m);
    assert.match(dry.stderr, /^Would also change: src\/env\.ts\.$/m);
    assert.equal(read('src/env.ts'), env);
    assert.equal((await fix()).code, 0);
    assert.equal(
      read('src/a.ts'),
      "import { env } from './env';\nexport const a = [env.DOPPLER_TOKEN, env.DOPPLER_TOKEN_2];\n",
    );
    assert.match(read('src/b.ts'), /= env\.DOPPLER_TOKEN;/);
    assert.equal(read('src/env.ts'), after);
  });

  it('keeps the mode of the file', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no file modes');
    chmodSync(place.folder.write('run.sh', `#!/bin/sh\nTOKEN="${one}"\n`), 0o755);
    await fix();
    const listed = execFileSync('ls', ['-l', 'run.sh'], { cwd: place.folder.path, encoding: 'utf8' });
    assert.match(listed, /^-rwxr-xr-x/);
    assert.match(read('run.sh'), /DOPPLER_TOKEN/);
  });

  it('refuses what it cannot fix, with the reason, fixes the rest, and exits with 1', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    place.folder.write('notes.txt', `token: ${two}\n`);
    const wide = Buffer.from(`\uFEFFtoken = "${two}"\n`, 'utf16le');
    place.folder.write('wide.py', wide);
    const { code, stdout } = await fix();
    assert.match(stdout, /notes\.txt:1:8 +refused .*no language-aware fixes/);
    assert.match(stdout, /wide\.py:1:10 +refused .*wide\.py is not UTF-8, and only such files are changed\./);
    assert.match(stdout, /3 secrets in 3 files: 1 fixed, 2 refused, 0 failed\./);
    assert.deepEqual(readFileSync(join(place.folder.path, 'wide.py')), wide);
    assert.equal(code, 1);
  });

  it('changes nothing in a dry run, and tells the same names', async () => {
    place.folder.write('app.py', `first = "${one}"\nsecond = "${two}"\n`);
    const dry = await report('--dry-run');
    assert.deepEqual(readdirSync(place.folder.path), ['app.py']);
    assert.deepEqual(dry.summary, { applied: 0, planned: 2, refused: 0, failed: 0 });
    const real = await report();
    assert.deepEqual(real.summary, { applied: 2, planned: 0, refused: 0, failed: 0 });
    const names = ({ changes }: Report): unknown => changes.map(({ name }) => name);
    assert.deepEqual(names(dry), names(real));
  });

  it('shows a unified diff with masks in the place of values', async () => {
    place.folder.write('app.py', `import os\n\n\n\n\ntoken = "${one}"  # ${two}\n`);
    const { code, stdout, stderr } = await fix(
      '--dry-run',
      '--format',
      'diff',
      '--rule',
      'doppler-personal-token',
    );
    assert.equal(
      stdout.split('\n').slice(0, 7).join('\n'),
      [
        '--- a/app.py',
        '+++ b/app.py',
        '@@ -3,4 +3,4 @@',
        ' ',
        ' ',
        ' ',
        '-token = "dp.p… (49 characters)"  # dp.p… (49 characters)',
      ].join('\n'),
    );
    assert.match(stdout, /\n\+token = os\.environ\["DOPPLER_TOKEN"\] {2}# dp\.p… \(49 characters\)\n$/);
    assert.match(stderr, /app\.py:6:\d+ +refused .*\n\n2 secrets in 1 file: 1 can be fixed, 1 refused/);
    assert.equal(code, 1);
  });

  it('shows a value in no format', async () => {
    place.folder.write('app.py', `a = "${one}"\nb = "${two}"  # keylift:ignore\nc = ["${one}"]\n`);
    place.folder.write('x.json', `{ "token": "${two}" }\n`);
    for (const format of ['text', 'json', 'diff']) {
      for (const backend of ['env', 'vault']) {
        const { stdout, stderr } = await fix('--dry-run', '--format', format, '--backend', backend);
        assert.match(stdout, /app\.py/);
        for (const value of [one, two]) {
          for (let at = 6; at + 6 <= value.length; at += 3)
            assert.ok(!(stdout + stderr).includes(value.slice(at, at + 6)), `${format} of ${backend}`);
        }
      }
    }
  });

  it('changes no code when the value cannot be stored, and exits with 2', async () => {
    const before = `token = "${one}"\n`;
    place.folder.write('app.py', before);
    mkdirSync(join(place.folder.path, '.env.example'));
    const { code, stdout } = await fix();
    assert.match(stdout, /failed .*\.env\.example can't be read \(EISDIR\)\. The code is unchanged\./);
    assert.equal(read('app.py'), before);
    assert.deepEqual(readdirSync(place.folder.path).sort(), ['.env.example', 'app.py']);
    assert.equal(code, 2);
  });

  it('leaves a read-only file alone before anything is stored', async function () {
    if (process.platform === 'win32') skip(this, 'Windows has no file modes');
    chmodSync(place.folder.write('app.py', `token = "${one}"\n`), 0o444);
    const { code, stdout } = await fix();
    assert.match(stdout, /failed .*app\.py is read-only\./);
    assert.deepEqual(readdirSync(place.folder.path), ['app.py']);
    assert.equal(code, 2);
  });

  it('fixes only what the named rules find, below the named paths', async () => {
    place.folder.write('src/app.py', `token = "${one}"\ndb_password = "${makePassword(9)}"\n`);
    place.folder.write('other.py', `token = "${two}"\n`);
    assert.equal((await fix('src', '--rule', 'doppler-personal-token')).code, 0);
    assert.match(read('src/app.py'), /db_password = "/);
    assert.equal(read('other.py'), `token = "${two}"\n`);
    assert.equal(read('.env'), `DOPPLER_TOKEN=${one}\n`);
  });

  it('stores the values of a folder elsewhere in that folder', async () => {
    const file = place.folder.write('project/src/app.py', `token = "${one}"\n`);
    const elsewhere = place.folder.write('elsewhere/keep', '');
    const cwd = join(elsewhere, '..');
    const { code } = await keylift.run(['fix', join(file, '../..')], { cwd });
    assert.deepEqual([code, read('project/.env')], [0, `DOPPLER_TOKEN=${one}\n`]);
    assert.deepEqual(readdirSync(cwd), ['keep']);
  });

  it('warns when Git tracks .env', async () => {
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: place.folder.path });
    git('init', '-q');
    place.folder.write('.env', 'PORT=3000\n');
    git('add', '.env');
    place.folder.write('app.py', `token = "${one}"\n`);
    const { stdout } = await fix();
    assert.match(stdout, /Git tracks .*\.env, so its next commit would hold the values/);
  });

  it('obeys the ignore marker', async () => {
    place.folder.write('app.py', `token = "${one}"  # keylift:ignore\n`);
    assert.equal((await fix()).stdout, 'Nothing to fix.\n');
  });

  it('names unknown backends, rules, formats and paths, and exits with 2', async () => {
    const mistakes = [
      ['--backend', 'safe'],
      ['--rule', 'no-rule'],
      ['--format', 'xml'],
      ['nowhere'],
      ['--stored=1'],
    ];
    const finished = await Promise.all(mistakes.map((args) => fix(...args)));
    assert.deepEqual(
      finished.map(({ code }) => code),
      [2, 2, 2, 2, 2],
    );
    assert.match(finished[0]?.stderr ?? '', /There is no backend "safe"; use one of env, /);
  });
});
