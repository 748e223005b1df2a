// The process's edge: arguments in, exit code out; signals and broken pipes are handled here and nowhere else.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { CancellationSource } from './base';
// Spelled out, because ./cli is this file.
import { exitCode, type Output, runCommandLine } from './cli/index';

// Grammars are WebAssembly. V8 would go on optimising the large ones for many seconds after the work is done,
// and the process cannot end before that; what the quick compiler makes is fast enough for a few files.
setFlagsFromString('--liftoff-only');

const signalNumbers = { SIGINT: 2, SIGTERM: 15 } as const;
const cancellation = new CancellationSource();
let signalled: keyof typeof signalNumbers | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (signalled) process.exit(128 + signalNumbers[signal]);
    signalled = signal;
    cancellation.cancel();
  });
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has seen enough (`| head`); anything else means that the report is incomplete.
    if (error.code === 'EPIPE') return;
    process.exitCode = exitCode.failure;
    if (stream === process.stdout)
      process.stderr.write(`keylift: can't write the output (${error.code ?? error.name}).\n`);
  });
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY };
}

/** Anything but a yes is a no. */
function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    terminal.on('SIGINT', () => terminal.close());
    terminal.on('close', () => resolve(false));
    terminal.question(`${question} [y/N] `, (answer) => {
      resolve(/^y(?:es)?$/i.test(answer.trim()));
      terminal.close();
    });
  });
}

void runCommandLine(process.argv.slice(2), {
  workingFolder: process.cwd(),
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  environment: process.env,
  colour: !process.env['NO_COLOR'],
  token: cancellation.token,
  workerFile: join(__dirname, 'worker.js'),
  grammarFolder: join(__dirname, 'grammars'),
}).then((code) => {
  // Not process.exit: what was written to a pipe may still be on its way.
  process.exitCode ??= code === exitCode.interrupted && signalled ? 128 + signalNumbers[signalled] : code;
});
