// The runner that the storing of values is given: programs of the PATH, values by pipe or private file.
import type { CancellationToken } from '../base';
import type { CommandRunner, Finished, NotFinished, RunRequest } from '../refactor';
import { findProgram } from './findProgram';
import { withPrivateFile } from './privateFile';
import { runProgram } from './runProgram';

/** Where commands run. */
export interface RunnerHost {
  /** Absolute: where the commands run, and whose programs are never run. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds after which a command is given up. */
  readonly timeout?: number;
}

/** Commands that talk to a service, and may ask for a fingerprint, take their time. */
const defaultTimeout = 90_000;

/** Makes a runner for one folder. */
export function commandRunner({ folder, environment, timeout = defaultTimeout }: RunnerHost): CommandRunner {
  const run = (
    request: RunRequest,
    file: string,
    token: CancellationToken,
  ): Promise<Finished | NotFinished> =>
    runProgram(
      {
        program: request.program,
        args: request.args(file),
        folder,
        environment: { ...environment, ...request.environment },
        timeout,
        ...(request.input?.via === 'stdin' && { input: request.input.text }),
      },
      token,
    );
  return {
    find: (programs) => findProgram(programs, folder, environment),
    variable: (name) => environment[name] || undefined,
    run: (request, token) => {
      if (request.input?.via !== 'file') return run(request, '', token);
      return withPrivateFile(request.input, (file) => run(request, file, token));
    },
  };
}
