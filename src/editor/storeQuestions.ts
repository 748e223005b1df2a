// The questions and messages around storing a value in a manager: sentences and buttons. Pure, and blind to the value.
import type { Plan } from '../refactor';

/** The buttons, in the order in which they are shown. */
export const buttons = {
  store: 'Store and Replace',
  storeAll: 'Store All and Replace',
  rename: 'Choose Another Name…',
  steps: 'Copy the Steps Instead',
  isStored: 'Change the Code',
  replace: 'Replace It',
} as const;

/** Beside the button that trusts the user. */
const isStoredMeans = `“${buttons.isStored}” stores nothing: it is for a value that is there already.`;

/** What a modal message says, and its buttons. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** Asks before any command runs. @param commands as they will be run @param many more values follow */
export function storeQuestion(
  plan: Plan,
  title: string,
  commands: readonly string[],
  many: boolean,
): Question {
  const detail = [
    'Keylift runs these commands; the value is in none of their arguments:',
    '',
    ...commands,
    '',
    'A value that is there already is replaced only after another question. The code changes once the value reads back the same.',
    isStoredMeans,
  ];
  return {
    message: `Store the value as ${plan.store.name} in ${title}?`,
    detail: detail.join('\n'),
    buttons: [buttons.store, many ? buttons.storeAll : buttons.rename, buttons.steps, buttons.isStored],
  };
}

/** Asks where no command can be run. @param reason why */
export function stepsQuestion(plan: Plan, reason: string): Question {
  return {
    message: `Store the value as ${plan.store.name} first.`,
    detail: [reason, '', ...plan.store.instructions, '', isStoredMeans].join('\n'),
    buttons: [buttons.steps, buttons.isStored],
  };
}

/** Asks before another value is replaced. */
export function replaceQuestion(plan: Plan, title: string, many: boolean): Question {
  return {
    message: `${plan.store.name} holds another value in ${title}. Replace it?`,
    detail: 'Whatever reads it gets the new value from then on.',
    buttons: many ? [buttons.replace] : [buttons.replace, buttons.rename],
  };
}

/** Why no command can be run, before the steps to take by hand. */
export const whyNoCommands = {
  untrusted: 'This folder is not trusted, so Keylift runs no commands here. Store the value by hand:',
  browser: 'In a browser no commands can be run. Store the value by hand:',
  folder: 'Without a folder on this machine no commands can be run. Store the value by hand:',
  byHand: 'Only you can store it there:',
} as const;
