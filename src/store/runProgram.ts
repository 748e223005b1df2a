// Runs one program to its end: no shell, no terminal, a time limit, and everything it started ends with it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { basename, win32 } from 'node:path';
import type { CancellationToken } from '../base';
import type { Finished, NotFinished } from '../refactor';
import { errorCode } from '../scan';
import { type Invocation, invocationOf } from './invocation';
import { variable } from './programCandidates';

/** One program to start. */
export interface ProgramRun {
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What standard input gives; without it there is nothing to read, and nothing can be asked. */
  readonly input?: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Bytes; no answer about one value is longer. */
const mostOutput = 4_000_000;

/** Milliseconds between looks at the token. */
const cancelCheck = 50;

const isPosix = process.platform !== 'win32';

/**
 * Some managers are batch files and Python modules, whose helpers would be looked for in the folder first, which a
 * stranger may have written. Sources: Microsoft on NeedCurrentDirectoryForExePath, Python on PYTHONSAFEPATH.
 */
const notFromTheFolder = { NoDefaultCurrentDirectoryInExePath: '1', PYTHONSAFEPATH: '1' };

export function runProgram(run: ProgramRun, token: CancellationToken): Promise<Finished | NotFinished> {
  const name = basename(run.program);
  if (token.isCancellationRequested) return Promise.resolve(notFinished('Cancelled.', true));
  const invocation = invocationOf(run.program, run.args, run.environment, process.platform);
  if (invocation.kind === 'refused') return Promise.resolve(notFinished(invocation.reason, false));
  return new Promise((resolve) => {
    const child = start(run, invocation);
    if (typeof child === 'string') {
      resolve(notFinished(`${name} can't be started (${child}).`, false));
      return;
    }
    const end = (result: Finished | NotFinished): void => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(result);
    };
    const giveUp = (reason: string, cancelled: boolean): void => {
      endGroup(child, run.environment);
      end(notFinished(reason, cancelled));
    };
    const timer = setTimeout(
      () =>
        giveUp(
          `${name} did not end within ${Math.round(run.timeout / 1000)} seconds and was stopped.`,
          false,
        ),
      run.timeout,
    );
    const watch = setInterval(() => {
      if (token.isCancellationRequested) giveUp('Cancelled.', true);
    }, cancelCheck);
    const stdout = collect(child.stdout, () => giveUp(`${name} said far too much and was stopped.`, false));
    const stderr = collect(child.stderr, () => giveUp(`${name} said far too much and was stopped.`, false));
    child.on('error', (error) => end(notFinished(`${name} can't be started (${errorCode(error)}).`, false)));
    child.on('close', (code, signal) =>
      end(
        code === null
          ? notFinished(`${name} was ended by ${signal ?? 'the system'}.`, false)
          : { kind: 'finished', code, stdout: stdout(), stderr: stderr() },
      ),
    );
    // A program that does not read to the end says so by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(run.input);
  });
}

/** @returns the error's code where it can't even be tried, as with a NUL among the arguments */
function start(run: ProgramRun, { program, args, verbatim }: Invocation): ChildProcess | string {
  try {
    return spawn(program, args, {
      cwd: run.folder,
      env: { ...run.environment, ...notFromTheFolder },
      stdio: [run.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      shell: false,
      windowsVerbatimArguments: verbatim,
      windowsHide: true,
      // A group of its own, so that what the program starts can be ended with it.
      detached: isPosix,
    });
  } catch (error) {
    return errorCode(error);
  }
}

function collect(stream: NodeJS.ReadableStream | null, tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > mostOutput) tooMuch();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function endGroup({ pid }: ChildProcess, environment: NodeJS.ProcessEnv): void {
  if (pid === undefined) return;
  const system = variable(environment, 'SystemRoot', process.platform);
  try {
    // A batch file's program is a child of the command processor.
    if (!isPosix && system !== undefined)
      spawnSync(win32.join(system, 'System32', 'taskkill.exe'), ['/pid', String(pid), '/t', '/f']);
    else process.kill(isPosix ? -pid : pid, 'SIGKILL');
  } catch {
    // It ended by itself in this moment.
  }
}

function notFinished(reason: string, cancelled: boolean): NotFinished {
  return { kind: 'notFinished', cancelled, reason };
}
