// Starts programs and waits for them; the servers answer in this process, so nothing may block it.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Gives it the user's own environment, which knows how registries are reached. */
  readonly installs?: true;
  /** Added to a bare environment: the user's own settings must not decide. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; a program that takes longer is ended. */
  readonly timeout?: number;
}

/** Runs a command to its end; one that can't be started gives the status null. */
export function run([program, ...args]: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd, env = {}, installs = false, timeout = installs ? 600_000 : 60_000 } = options;
  return new Promise((resolve) => {
    const child = spawn(program ?? '', args, {
      cwd,
      env: { ...(installs ? process.env : bare()), ...env },
      timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.on('error', (error) => resolve({ status: null, output, errors: error.message }));
    child.on('close', (status, signal) => resolve({ status: status ?? ownEnd(signal), output, errors }));
  });
}

/** What a shell gives for a program that ended itself by a signal; one that was stopped from here has no status. */
function ownEnd(signal: NodeJS.Signals | null): number | null {
  const isOwn = signal === 'SIGABRT' || signal === 'SIGILL' || signal === 'SIGTRAP';
  return isOwn ? 128 + constants.signals[signal] : null;
}

/** Runs a command that must succeed. @throws Error with what it printed */
export async function mustRun(command: readonly string[], options: RunOptions = {}): Promise<Run> {
  const result = await run(command, options);
  if (result.status !== 0)
    throw new Error(`${command.join(' ')}\n${result.output}${result.errors}`.slice(0, 4000));
  return result;
}

/** Runs a command that fetches packages. @throws Error with what it printed */
export async function install(command: readonly string[], options: RunOptions = {}): Promise<void> {
  await mustRun(command, { ...options, installs: true });
}

/** True when the tool can be started here. */
export async function isInstalled(tool: string, version = '--version'): Promise<boolean> {
  return (await run([tool, version])).status === 0;
}

function bare(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'GOPATH', 'GOPROXY', 'GOFLAGS', 'GOCACHE', 'JAVA_HOME'];
  const own = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(own), LC_ALL: 'C.UTF-8' } as Record<string, string>;
}
