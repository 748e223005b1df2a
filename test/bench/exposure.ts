// npm run bench:exposure [-- COMMITS]: time and memory to know how far a value got, in a repository made for it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../src/base';
import { ExposureProbe } from '../../src/expose';
import { machine, table } from './measure';

const commits = Number(process.argv[2] ?? 50_000);
const files = 400;
const linesOfFile = 150;
const random = seededRandom(50);

/** Words of code, so that packs and diffs are those of a real project. */
const words = readFileSync(join(__dirname, '../../node_modules/typescript/lib/lib.dom.d.ts'), 'utf8')
  .split('\n')
  .filter((line) => line.length > 20);

const line = (): string => words[Math.floor(random() * words.length)] ?? '';
const makeValue = (): string =>
  Array.from({ length: 40 }, () => Math.floor(random() * 16).toString(16)).join('');
const values = { never: makeValue(), old: makeValue(), now: makeValue() };

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-bench-'));
  try {
    await makeRepository(folder);
    const counted = git(folder, 'count-objects', '-v').match(/size-pack: (\d+)/)?.[1] ?? '';
    const blobs = git(folder, 'rev-list', '--all', '--count');
    process.stdout.write(
      `${machine()}\n${blobs} commits, ${Math.round(Number(counted) / 1024)} MB packed\n\n`,
    );
    const rows: string[][] = [];
    const file = join(folder, 'src/file0.ts');
    for (const [name, value] of Object.entries(values)) rows.push(await measure(name, file, [value]));
    rows.push(
      await measure('20 values', file, [...Object.values(values), ...Array.from({ length: 17 }, makeValue)]),
    );
    const head = [
      'value',
      'first answer',
      'all of it',
      'asked again',
      'after a commit',
      'commits',
      'peak, this process',
      'peak, git',
    ];
    process.stdout.write(`${table(head, rows)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(name: string, file: string, searched: readonly string[]): Promise<string[]> {
  const probe = new ExposureProbe();
  const question = { file, values: searched.map((value, at) => ({ key: String(at), value })), folders: [] };
  const peak = watchMemory();
  let began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(2)} s`;
  await probe.atOnce(question);
  const first = seconds();
  began = performance.now();
  const facts = (await probe.completely(question)).get('0');
  const all = seconds();
  began = performance.now();
  await probe.completely(question);
  const again = seconds();
  commitMore(dirname(dirname(file)));
  began = performance.now();
  await probe.completely(question);
  const onward = seconds();
  const { own, children } = peak();
  return [name, first, all, again, onward, String(facts?.history?.commits), `${own} MB`, `${children} MB`];
}

/** One more commit, as a developer makes it between two looks. */
function commitMore(folder: string): void {
  writeFileSync(join(folder, 'more.txt'), `${random()}\n`);
  git(folder, 'add', 'more.txt');
  git(
    folder,
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.com',
    'commit',
    '--quiet',
    '-m',
    'More',
    '--',
    'more.txt',
  );
}

/** Looks every few milliseconds; peaks in between are git's own high-water marks, which Linux keeps. */
function watchMemory(): () => { own: number; children: number } {
  let own = 0;
  let children = 0;
  const timer = setInterval(() => {
    own = Math.max(own, process.memoryUsage().rss);
    children = Math.max(children, childrenPeak());
  }, 20);
  return () => {
    clearInterval(timer);
    return { own: Math.round(own / 1e6), children: Math.round(children / 1e6) };
  };
}

function childrenPeak(): number {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!new RegExp(`^PPid:\\s${process.pid}$`, 'm').test(status)) continue;
      // Pages of packs are the system's, shared and given back when needed.
      sum += Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}

async function makeRepository(folder: string): Promise<void> {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const importing = spawn('git', ['fast-import', '--quiet'], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  for (const text of history()) if (!importing.stdin.write(text)) await once(importing.stdin, 'drain');
  importing.stdin.end();
  await once(importing, 'close');
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'main~100');
  git(folder, 'reset', '--quiet', '--hard');
  writeFileSync(join(folder, 'src/file0.ts'), `const key = '${values.now}';\n`);
}

/** Each commit changes a line in two files. The old value comes and goes early; the present one is in the last. */
function* history(): Generator<string> {
  const texts = Array.from({ length: files }, () => Array.from({ length: linesOfFile }, line));
  for (let at = 0; at < commits; at++) {
    const changed = [Math.floor(random() * files), Math.floor(random() * files)];
    for (const file of changed) (texts[file] ?? [])[Math.floor(random() * linesOfFile)] = line();
    const extra = at === 1000 ? `const key = '${values.old}';` : at === 1001 ? '' : undefined;
    yield `commit refs/heads/main\ncommitter Bench <b@example.com> ${1_500_000_000 + at * 600} +0000\ndata 7\nChange\n\n`;
    for (const file of at === 0 ? texts.keys() : changed)
      yield blob(`src/file${file}.ts`, (texts[file] ?? []).join('\n'));
    if (extra !== undefined) yield blob('src/config.ts', extra);
    if (at === commits - 1) yield blob('src/file0.ts', `const key = '${values.now}';\n`);
  }
}

function blob(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(folder: string, ...args: string[]): string {
  return spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout.trim();
}
