// Gets a value into a manager before the code changes: by the manager's own commands, or by hand with the steps.
import {
  type CancellationToken,
  type Memento,
  ProgressLocation,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type CommandRunner,
  hasCommands,
  type Plan,
  referenceOf,
  storeCommands,
  type StoreOutcome,
  storeSettings,
  storeValue,
  whyNoProgram,
} from '../refactor';
import { copySecret } from './copySecret';
import { EnvStore } from './envStore';
import type { Log } from './log';
import type { Pages } from './pages';
import type { Platform } from './platform';
import { storageFolderOf } from './place';
import {
  buttons,
  type Question,
  replaceQuestion,
  stepsQuestion,
  storeQuestion,
  whyNoCommands,
} from './storeQuestions';
import { storeStepsPage } from './storeStepsPage';
import { TextFileError } from './textFiles';

/** `rename`: the user wants another name; `notStored`: the code must stay, and `reason` is a full sentence. */
export type StoreAnswer =
  | { readonly kind: 'stored' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'notStored'; readonly reason: string; readonly failed: boolean };

/** Several values in one run: who has agreed once is not asked for each of them. */
export interface StoreRun {
  agreed: boolean;
}

/** What can be run for a plan, or the reason why nothing can. */
type Way =
  | { readonly runner: CommandRunner; readonly settings: Readonly<Record<string, string>> }
  | { readonly reason: string };

export class StoreFlow {
  readonly #platform: Platform;
  readonly #titleOf: (backend: string) => string;
  readonly #pages: Pages;
  readonly #memory: Memento;
  readonly #envStore: EnvStore;
  readonly #log: Log;

  /** @param memory keeps what managers ask for beside the id, for this workspace */
  constructor(
    platform: Platform,
    titleOf: (backend: string) => string,
    pages: Pages,
    memory: Memento,
    log: Log,
  ) {
    this.#platform = platform;
    this.#titleOf = titleOf;
    this.#pages = pages;
    this.#memory = memory;
    this.#envStore = new EnvStore(platform.envFiles);
    this.#log = log;
  }

  /** Asks, stores and tells. @param run given where more values follow */
  async store(plan: Plan, document: TextDocument, run?: StoreRun): Promise<StoreAnswer> {
    const folder = storageFolderOf(document);
    const way = await this.#wayFor(plan, folder);
    if (way === undefined) return notStored('Nothing was stored.');
    if ('reason' in way) return this.#byHand(plan, stepsQuestion(plan, way.reason));
    if (!run?.agreed) {
      const question = this.#question(plan, way, run !== undefined);
      const answer = await ask(question);
      if (answer === buttons.rename) return { kind: 'rename' };
      if (answer === buttons.steps || answer === buttons.isStored) return this.#goOn(plan, answer);
      if (answer === undefined) return notStored('Its value is not stored yet.');
      if (run && answer === buttons.storeAll) run.agreed = true;
    }
    return this.#byCommands(plan, way, folder, run);
  }

  /** Why nothing can be run, before anything is asked; undefined when the user gave up. */
  async #wayFor(plan: Plan, folder: Uri | undefined): Promise<Way | undefined> {
    const { at } = plan.store;
    if (!at || !hasCommands(plan.backend)) return { reason: whyNoCommands.byHand };
    if (!workspace.isTrusted) return { reason: whyNoCommands.untrusted };
    if (!this.#platform.commandRunner) return { reason: whyNoCommands.browser };
    if (folder?.scheme !== 'file') return { reason: whyNoCommands.folder };
    const runner = this.#platform.commandRunner(folder.fsPath);
    const reason = await whyNoProgram(plan.backend, runner);
    if (reason !== undefined) return { reason };
    const settings = await this.#settingsFor(plan.backend, runner);
    return settings && { runner, settings };
  }

  /** What the environment does not say is asked for once, and remembered. */
  async #settingsFor(
    backend: string,
    runner: CommandRunner,
  ): Promise<Readonly<Record<string, string>> | undefined> {
    const settings: Record<string, string> = {};
    for (const { key, title, variables, fallback, read, says } of storeSettings(backend)) {
      if (variables.some((name) => read(runner.variable(name) ?? '') !== undefined)) continue;
      const memory = `keylift.store.${backend}.${key}`;
      const text = await window.showInputBox({
        title: `Store in ${this.#titleOf(backend)}`,
        prompt: title,
        value: this.#memory.get(memory, fallback ?? ''),
        ignoreFocusOut: true,
        validateInput: (typed) => (read(typed) === undefined ? says : undefined),
      });
      const value = text === undefined ? undefined : read(text);
      if (value === undefined) return undefined;
      settings[key] = value;
      await this.#memory.update(memory, value);
    }
    return settings;
  }

  #question(plan: Plan, { runner, settings }: Exclude<Way, { reason: string }>, many: boolean): Question {
    const { id = '', field = '' } = plan.store.at ?? {};
    const commands = storeCommands({ backend: plan.backend, id, field, settings }, runner);
    return storeQuestion(plan, this.#titleOf(plan.backend), commands, many);
  }

  async #byCommands(
    plan: Plan,
    { runner, settings }: Exclude<Way, { reason: string }>,
    folder: Uri | undefined,
    run: StoreRun | undefined,
  ): Promise<StoreAnswer> {
    const title = this.#titleOf(plan.backend);
    const wish = { rename: false };
    const mayReplace = async (): Promise<boolean> => {
      const answer = await ask(replaceQuestion(plan, title, run !== undefined), window.showWarningMessage);
      wish.rename = answer === buttons.rename;
      return answer === buttons.replace;
    };
    const { id = '', field = '' } = plan.store.at ?? {};
    const outcome = await inProgress(`Keylift: storing ${id} in ${title}`, (token) =>
      storeValue(
        { backend: plan.backend, id, field, settings, value: plan.store.value, mayReplace },
        runner,
        token,
      ),
    );
    if (wish.rename) return { kind: 'rename' };
    const answer = outcome.kind === 'stored' ? await this.#refer(plan, folder) : outcome;
    if (answer.kind === 'stored') {
      this.#log.info(`${id} is in ${title} (${outcome.kind === 'stored' ? outcome.how : ''}).`);
      return { kind: 'stored' };
    }
    this.#log.warn(answer.reason);
    const reason = `${answer.reason} The code is unchanged.`;
    if (run) return notStored(reason, answer.kind === 'failed');
    if (answer.kind !== 'failed') {
      void window.showWarningMessage(`Keylift: ${reason}`);
      return notStored(reason);
    }
    const chosen = await window.showErrorMessage(`Keylift: ${reason}`, buttons.steps);
    return chosen === buttons.steps ? this.#goOn(plan, buttons.steps) : notStored(reason, true);
  }

  /** Where the manager's command fills the environment from .env, the reference goes there. */
  async #refer(plan: Plan, folder: Uri | undefined): Promise<Exclude<StoreOutcome, { kind: 'kept' }>> {
    const reference = referenceOf(plan);
    if (!reference || !folder) return { kind: 'stored', how: 'created' };
    try {
      await this.#envStore.store(folder, plan.store.name, reference);
      return { kind: 'stored', how: 'created' };
    } catch (error) {
      if (!(error instanceof TextFileError)) throw error;
      return { kind: 'failed', reason: `The value is stored, but ${error.message}` };
    }
  }

  async #byHand(plan: Plan, question: Question): Promise<StoreAnswer> {
    const answer = await ask(question);
    return answer === buttons.steps || answer === buttons.isStored
      ? this.#goOn(plan, answer)
      : notStored('Its value is not stored yet.');
  }

  /** The manager is the user's own: the code is changed once they say that the value is there. */
  async #goOn(plan: Plan, answer: typeof buttons.steps | typeof buttons.isStored): Promise<StoreAnswer> {
    if (answer === buttons.isStored) return { kind: 'stored' };
    await copySecret(plan.store.value);
    await this.#pages.show(`Store ${plan.store.name}`, storeStepsPage(plan));
    const chosen = await window.showInformationMessage(
      `Is the value stored as ${plan.store.name}? It is on the clipboard until you copy something else.`,
      buttons.isStored,
    );
    return chosen === buttons.isStored ? { kind: 'stored' } : notStored('Its value is not stored yet.');
  }
}

function ask(question: Question, show = window.showInformationMessage): Thenable<string | undefined> {
  return show(question.message, { modal: true, detail: question.detail }, ...question.buttons);
}

function inProgress(
  title: string,
  task: (token: CancellationToken) => Promise<StoreOutcome>,
): Thenable<StoreOutcome> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => task(token),
  );
}

function notStored(reason: string, failed = false): StoreAnswer {
  return { kind: 'notStored', reason, failed };
}
