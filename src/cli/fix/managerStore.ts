// Values go into a secrets manager by its own command line, after one question for the whole run.
import type { CancellationToken } from '../../base';
import {
  type CommandRunner,
  hasCommands,
  type NotApplicable,
  type Plan,
  referenceOf,
  storeCommands,
  type StoreFailure,
  storeValue,
} from '../../refactor';
import { storeInEnv } from './storeInEnv';
import type { TextFiles } from './textFiles';

/** Asks a question that is answered by yes or no; undefined where nobody can be asked. */
export type Ask = ((question: string) => Promise<boolean>) | undefined;

export interface ManagerStoreParts {
  /** A runner for the folder (an absolute path) in which commands are to run. */
  readonly runnerFor: (folder: string) => CommandRunner;
  readonly ask: Ask;
  /** Nobody is asked whether to store; what another value has is then never replaced. */
  readonly yes: boolean;
  readonly files: TextFiles;
  readonly token: CancellationToken;
}

export class ManagerStore {
  readonly #parts: ManagerStoreParts;
  #agreed: boolean | undefined;

  constructor(parts: ManagerStoreParts) {
    this.#parts = parts;
    this.#agreed = parts.yes ? true : undefined;
  }

  /** True when there are commands for the plan's value. */
  serves({ backend, store }: Plan): boolean {
    return store.at !== undefined && hasCommands(backend);
  }

  /** @returns undefined once the value is in the manager; else why the code must stay */
  async store(folder: string, plan: Plan): Promise<NotApplicable | StoreFailure | undefined> {
    const { runnerFor, ask, yes, token } = this.#parts;
    const { id = '', field = '' } = plan.store.at ?? {};
    const runner = runnerFor(folder);
    const request = { backend: plan.backend, id, field };
    this.#agreed ??= (await ask?.(questionFor(storeCommands(request, runner)))) ?? false;
    if (!this.#agreed) return notApplicable('Its value is not stored: you said no.');
    const mayReplace = async (): Promise<boolean> =>
      !yes && ((await ask?.(`${id} holds another value. Replace it?`)) ?? false);
    const outcome = await storeValue({ ...request, value: plan.store.value, mayReplace }, runner, token);
    if (outcome.kind === 'stored') return this.#refer(folder, plan);
    if (outcome.kind === 'failed')
      return { kind: 'failed', reason: `${outcome.reason} The code is unchanged.` };
    return notApplicable(outcome.reason);
  }

  /** Where the manager's command fills the environment from .env, the reference goes there. */
  async #refer(folder: string, plan: Plan): Promise<NotApplicable | undefined> {
    const reference = referenceOf(plan);
    return reference && storeInEnv(folder, plan.store.name, reference, this.#parts.files);
  }
}

function questionFor(commands: readonly string[]): string {
  return [
    'Each value is stored by commands like these; the value is in none of their arguments:',
    ...commands.map((command) => `  ${command}`),
    'Store the values, and change the code once each reads back the same?',
  ].join('\n');
}

function notApplicable(reason: string): NotApplicable {
  return { kind: 'notApplicable', reason };
}
