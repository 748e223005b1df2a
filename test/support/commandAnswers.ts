// A runner of commands that runs nothing and answers as it is told.
import type { CommandRunner, Finished, NotFinished, RunRequest } from '../../src/refactor';

/** Answers the runs one after the other, and keeps what was asked. */
export class Answers implements CommandRunner {
  readonly asked: RunRequest[] = [];
  readonly #answers: (Finished | NotFinished)[];
  readonly #variables: Readonly<Record<string, string>>;

  constructor(
    answers: readonly (Finished | NotFinished)[],
    variables: Readonly<Record<string, string>> = {},
  ) {
    this.#answers = [...answers];
    this.#variables = variables;
  }

  find([name = '']: readonly string[]): Promise<{ path: string }> {
    return Promise.resolve({ path: `/usr/bin/${name}` });
  }

  variable(name: string): string | undefined {
    return this.#variables[name];
  }

  run(request: RunRequest): Promise<Finished | NotFinished> {
    this.asked.push(request);
    return Promise.resolve(this.#answers.shift() ?? finished(1, '', 'no answer was given'));
  }
}

/** How a program ended, with what it said. @param code its exit code */
export const finished = (code: number, stdout = '', stderr = ''): Finished => ({
  kind: 'finished',
  code,
  stdout,
  stderr,
});
