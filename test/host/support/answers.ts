// A user who answers the questions that Keylift asks: the window's functions are replaced for the length of a call.
import { window } from 'vscode';

/**
 * Types `text` into the next input box and presses Enter; when the box refuses it, presses Escape.
 * @returns what the box said against it, if it did
 */
export async function withInput(text: string, run: () => Promise<unknown>): Promise<string | undefined> {
  let refusal: string | undefined;
  await replacing(
    'showInputBox',
    async (options?: { validateInput?: (value: string) => unknown }) => {
      const verdict = await options?.validateInput?.(text);
      refusal = typeof verdict === 'string' ? verdict : undefined;
      return refusal === undefined ? text : undefined;
    },
    run,
  );
  return refusal;
}

/** Types into every input box what `answer` says for its prompt; undefined closes it. */
export function withInputs(
  answer: (prompt: string, proposal: string) => string | undefined,
  run: () => Thenable<unknown>,
): Promise<void> {
  const fake = (options?: { prompt?: string; value?: string }): Promise<string | undefined> =>
    Promise.resolve(answer(options?.prompt ?? '', options?.value ?? ''));
  return replacing('showInputBox', fake, run);
}

/** Chooses a button of each question that is asked; undefined closes them. */
export function withChoice(
  button: string | undefined,
  run: () => Thenable<unknown>,
  kind: 'showInformationMessage' | 'showWarningMessage' = 'showInformationMessage',
): Promise<void> {
  return replacing(kind, () => Promise.resolve(button), run);
}

/** A question as it was shown. */
export interface Asked {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/**
 * Answers each question and message, of whatever kind, by what it says; undefined closes it.
 * @returns all of them in order
 */
export async function withAnswers(
  answer: (asked: Asked) => string | undefined,
  run: () => Thenable<unknown>,
): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  const show = (message: string, ...rest: readonly unknown[]): Promise<string | undefined> => {
    const [first] = rest;
    const detail =
      typeof first === 'object' && first !== null && 'detail' in first ? String(first.detail) : '';
    const asked = { message, detail, buttons: rest.filter((item) => typeof item === 'string') };
    all.push(asked);
    return Promise.resolve(answer(asked));
  };
  await replacing('showInformationMessage', show, () =>
    replacing('showWarningMessage', show, () => replacing('showErrorMessage', show, run)),
  );
  return all;
}

/** Chooses from the next list the entry with this label; undefined closes it. @returns the labels of the list */
export async function withPick(label: string | undefined, run: () => Promise<unknown>): Promise<string[]> {
  let labels: string[] = [];
  await replacing(
    'showQuickPick',
    async (items: readonly { label: string }[] | Promise<readonly { label: string }[]>) => {
      const offered = await items;
      labels = offered.map((item) => item.label);
      return offered.find((item) => item.label === label);
    },
    run,
  );
  return labels;
}

/**
 * Ticks the entries of the next list of many whose label matches, and accepts it.
 * @param run gets a promise that resolves once the list is shown
 * @returns the labels of the list
 */
export async function withTicks(
  wanted: RegExp,
  run: (listShown: Promise<void>) => Promise<unknown>,
): Promise<string[]> {
  let labels: string[] = [];
  let show = (): void => undefined;
  const listShown = new Promise<void>((resolve) => (show = resolve));
  await replacing(
    'showQuickPick',
    (items: readonly { label: string }[]) => {
      labels = items.map((item) => item.label);
      show();
      return Promise.resolve(items.filter(({ label }) => wanted.test(label)));
    },
    () => run(listShown),
  );
  return labels;
}

/** What the user is told by messages of one kind while `run` runs; empty when nothing is. */
export async function messageShownBy(
  kind: 'showErrorMessage' | 'showWarningMessage' | 'showInformationMessage',
  run: () => Thenable<unknown>,
): Promise<string> {
  let shown = '';
  const keep = (message: string): Promise<undefined> => {
    shown += message;
    return Promise.resolve(undefined);
  };
  await replacing(kind, keep, run);
  return shown;
}

async function replacing(
  name:
    'showInputBox' | 'showQuickPick' | 'showInformationMessage' | 'showErrorMessage' | 'showWarningMessage',
  fake: unknown,
  run: () => Thenable<unknown>,
): Promise<void> {
  const real: unknown = window[name];
  Object.assign(window, { [name]: fake });
  try {
    await run();
  } finally {
    Object.assign(window, { [name]: real });
  }
}
