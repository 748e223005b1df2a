// Gets a plan's value to where its code will look it up, before the code changes.
import type { Masked } from '../../base';
import type { NotApplicable, Plan, StoreFailure } from '../../refactor';
import type { ManagerStore } from './managerStore';
import { storeInEnv } from './storeInEnv';
import { TextFileError, type TextFiles } from './textFiles';

export interface StoringParts {
  readonly files: TextFiles;
  readonly dryRun: boolean;
  /** The user says that the manager holds the values already. */
  readonly stored: boolean;
  /** Stores values in the manager; missing when the user does it. */
  readonly managerStore: ManagerStore | undefined;
  /** Names given so far in this run. */
  readonly given: Map<string, Masked>;
}

/** @param folder whose .env takes values @returns why the code must stay; undefined when it may change */
export async function storePlan(
  { dryRun, stored, files, given, managerStore }: StoringParts,
  folder: string,
  plan: Plan,
): Promise<NotApplicable | StoreFailure | undefined> {
  if (plan.store.target === 'manager' && managerStore?.serves(plan)) {
    const isStored = dryRun || given.has(plan.name);
    return isStored ? undefined : guarded(() => managerStore.store(folder, plan));
  }
  if (plan.store.target === 'manager') {
    // What the steps say holds for the rest of the run: the same value must not be stored twice.
    given.set(plan.name, plan.store.value);
    return dryRun || stored ? undefined : new Unstored(plan);
  }
  return guarded(() => storeInEnv(folder, plan.store.name, plan.store.value, files));
}

type Stored = NotApplicable | StoreFailure | undefined;

/** A file that can't be read or written is a failure of this one fix. */
async function guarded(task: () => Promise<Stored>): Promise<Stored> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { kind: 'failed', reason: `${error.message} The code is unchanged.` };
  }
}

/** The refusal of a plan whose value the user is to store first. */
export class Unstored implements NotApplicable {
  readonly kind = 'notApplicable';
  readonly reason = 'Its value is not stored yet: store it, then run the command again with --stored.';
  readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }
}
