// The languages' own compilers and parsers: each gets texts before and after a fix, and tells what the fix broke.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { inRepository } from '../../../scripts/repository';

export interface Pair {
  readonly before: string;
  readonly after: string;
  /** The file's own name; compilers look at its ending. */
  readonly name: string;
  /** Where the file really stands; the files beside it may belong to it. */
  readonly place: string;
  /** What the nearest package.json says of its .js files. */
  readonly packageType?: string;
}

export interface Verdict {
  /** Why the text before the fix does not parse: such a text proves nothing. */
  readonly before: string | null;
  readonly problems: readonly string[];
}

/** Who judged, and the verdicts in the order of the pairs. */
export interface Judgement {
  readonly by: string;
  readonly verdicts: readonly Verdict[];
}

/** Judges all pairs of a language; undefined when nothing here can read it. */
export async function judge(
  languageId: string,
  pairs: readonly Pair[],
  folder: string,
): Promise<Judgement | undefined> {
  const checker = checkers[languageId];
  if (!checker) return undefined;
  const written = pairs.map((pair, id) => write(pair, join(folder, `${languageId}-${id}`)));
  const verdicts =
    checker.kind === 'lines'
      ? await byLines(await prepared(checker, folder), written)
      : await byFile(checker.command, written);
  return { by: checker.by, verdicts };
}

interface Files {
  readonly before: string;
  readonly after: string;
  readonly place: string;
}

function write({ before, after, name, place, packageType }: Pair, folder: string): Files {
  const own = packageType === 'module' ? `${folder}.module` : folder;
  const files = {
    before: join(own, 'before', basename(name)),
    after: join(own, 'after', basename(name)),
    place,
  };
  for (const [file, text] of [
    [files.before, before],
    [files.after, after],
  ] as const) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return files;
}

/** One program for all files, fed line by line; or one start for each file, judged by its exit code. */
type Checker =
  | {
      readonly kind: 'lines';
      readonly by: string;
      readonly command: readonly string[];
      readonly build?: readonly string[];
    }
  | {
      readonly kind: 'file';
      readonly by: string;
      readonly command: readonly string[];
    };

const programs = inRepository('test', 'bench', 'fixes', 'programs');
/** Kotlin's compiler is a package like any other; the matrix installs it. */
const kotlinCompiler = join(
  process.env['KEYLIFT_SDKS'] ?? join(homedir(), '.cache/keylift-sdks'),
  'kotlin/lib',
);
const ecmascript: Checker = {
  kind: 'lines',
  by: 'TypeScript and V8',
  command: [
    process.execPath,
    '--experimental-vm-modules',
    '--no-warnings',
    '--import',
    'tsx',
    join(programs, 'ecmascript.ts'),
  ],
};

const checkers: Readonly<Record<string, Checker>> = {
  javascript: ecmascript,
  javascriptreact: ecmascript,
  typescript: ecmascript,
  typescriptreact: ecmascript,
  python: { kind: 'lines', by: 'CPython', command: ['python3', join(programs, 'check.py')] },
  go: {
    kind: 'lines',
    by: 'go/parser, go/types and gofmt',
    build: ['go', 'build', '-o', 'OUT/check', join(programs, 'check.go')],
    command: ['OUT/check'],
  },
  java: { kind: 'lines', by: 'javac', command: ['java', join(programs, 'Check.java')] },
  ruby: { kind: 'lines', by: 'ruby', command: ['ruby', join(programs, 'check.rb')] },
  php: { kind: 'file', by: 'php -l', command: ['php', '-l'] },
  csharp: { kind: 'file', by: 'mcs --parse', command: ['mcs', '--parse'] },
  shellscript: { kind: 'file', by: 'bash -n', command: ['bash', '-n'] },
  rust: {
    kind: 'file',
    by: "rustc's parser",
    // Names are not resolved: the crates around the file are not built.
    command: ['env', 'RUSTC_BOOTSTRAP=1', 'rustc', '-Zparse-crate-root-only', '--edition=2021'],
  },
  ...(existsSync(kotlinCompiler) && {
    kotlin: {
      kind: 'lines',
      by: "kotlinc's parser",
      command: ['java', '-cp', join(kotlinCompiler, '*'), join(programs, 'CheckKotlin.java')],
    },
  }),
};

async function prepared(checker: Extract<Checker, { kind: 'lines' }>, folder: string): Promise<string[]> {
  const filled = (command: readonly string[]): string[] => command.map((part) => part.replace('OUT', folder));
  if (checker.build) await run(filled(checker.build));
  return filled(checker.command);
}

function byLines(
  [program = '', ...args]: readonly string[],
  files: readonly Files[],
): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: inRepository() });
    const verdicts: Verdict[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id, ...verdict } = JSON.parse(line) as Verdict & { readonly id: number | string };
      verdicts[Number(id)] = verdict;
    });
    child.on('error', reject);
    child.on('close', () =>
      verdicts.length === files.length ? resolve(verdicts) : reject(new Error(`${program} stopped early`)),
    );
    child.stdin.end(
      files.map(({ before, after, place }, id) => `${id}\t${before}\t${after}\t${place}\n`).join(''),
    );
  });
}

async function byFile(command: readonly string[], files: readonly Files[]): Promise<readonly Verdict[]> {
  const before = await faultsOf(
    command,
    files.map((one) => one.before),
  );
  const whole = files.filter((one) => before.get(one.before) === undefined);
  const after = await faultsOf(
    command,
    whole.map((one) => one.after),
  );
  return files.map((one) => {
    const fault = after.get(one.after);
    return { before: before.get(one.before) ?? null, problems: fault === undefined ? [] : [fault] };
  });
}

/** What the command says of the files that it refuses. */
async function faultsOf(
  command: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const faults = new Map<string, string>();
  const left = [...paths];
  const work = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const output = await run([...command, path]);
      if (output !== null) faults.set(path, output.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return faults;
}

/** Null when the command ends well, else the first line that it printed. */
function run([program = '', ...args]: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0 ? null : output.trim()));
  });
}
