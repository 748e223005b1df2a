// Runs git without a shell: output as a stream, input from a stream, ended when nobody wants it any more.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CancellationToken, neverCancelled } from '../../base';
import { gitEnvironment, hardening } from './gitEnvironment';

/** A git command that failed; `message` is what git said, which never holds a value: none is ever given to it. */
export class GitError extends Error {
  readonly code: number | undefined;

  constructor(command: string, code: number | undefined, said: string) {
    super(`git ${command} failed${said === '' ? '' : `: ${said}`}`);
    this.name = 'GitError';
    this.code = code;
  }
}

/** Thrown when the token was cancelled while git ran. */
export class GitCancelled extends Error {
  constructor() {
    super('The search was cancelled.');
    this.name = 'GitCancelled';
  }
}

/** One command of git. */
export interface GitRun {
  /** Absolute path of the program. */
  readonly program: string;
  /** Folder to run in. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly input?: Iterable<string | Buffer> | AsyncIterable<string | Buffer>;
  /** Exit codes besides 0 that are answers, not failures. */
  readonly answers?: readonly number[];
  readonly token?: CancellationToken;
}

/** Milliseconds between looks at the token while git says nothing. */
const beat = 50;
/** Bytes of git's complaints that are kept. */
const keptComplaint = 4000;
/** Bytes that a collected answer may have; streams have no such limit. */
const mostCollected = 256 * 1024 * 1024;

/** The output in pieces. @throws GitError | GitCancelled */
export async function* streamGit(run: GitRun): AsyncGenerator<Buffer, void, undefined> {
  const token = run.token ?? neverCancelled;
  const child = spawn(run.program, [...hardening, '--no-pager', ...run.args], {
    cwd: run.folder,
    env: gitEnvironment(process.env),
    stdio: 'pipe',
    windowsHide: true,
  });
  const ended = endOf(child);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, keptComplaint);
  });
  const watch = setInterval(() => {
    if (token.isCancellationRequested) child.kill();
  }, beat);
  yieldToOthers(child);
  const fed = feed(child, run.input ?? []);
  try {
    for await (const chunk of child.stdout) {
      if (token.isCancellationRequested) break;
      yield chunk as Buffer;
    }
    if (token.isCancellationRequested) throw new GitCancelled();
    const outcome = await ended;
    const inputError = await fed;
    if (outcome instanceof Error) throw new GitError(run.args[0] ?? '', undefined, outcome.message);
    if (outcome !== 0 && !run.answers?.includes(outcome ?? -1)) {
      throw new GitError(run.args[0] ?? '', outcome ?? undefined, complaint.trim());
    }
    if (inputError) throw inputError;
  } finally {
    clearInterval(watch);
    child.kill();
  }
}

/** The whole output, for commands with short answers. @throws GitError | GitCancelled */
export async function runGit(run: GitRun): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of streamGit(run)) {
    size += chunk.length;
    if (size > mostCollected) throw new GitError(run.args[0] ?? '', undefined, 'the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The lines of an output, without their ends; what is not UTF-8 is replaced. */
export async function* linesOf(run: GitRun): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of streamGit(run)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<number | null | Error> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** @returns what went wrong in making the input; that git stopped reading is its own affair */
async function feed(
  child: ChildProcessWithoutNullStreams,
  input: NonNullable<GitRun['input']>,
): Promise<Error | undefined> {
  let failure: Error | undefined;
  async function* guarded(): AsyncGenerator<string | Buffer, void, undefined> {
    try {
      yield* input;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
  }
  try {
    await pipeline(Readable.from(guarded()), child.stdin);
  } catch {
    return failure;
  }
  return failure;
}

/** Somebody may be typing meanwhile. */
function yieldToOthers({ pid }: ChildProcessWithoutNullStreams): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is done already, or the system does not allow it: only politeness is lost.
  }
}
