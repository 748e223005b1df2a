// What a secrets backend gives: the lookup for each language, and how the value gets in.
import type { CommandStore } from './commandStore';
import type { Lookup } from './lookup';

/** Where a value is kept: the id in the manager, and the field below it for managers that have fields. */
export interface StoredAt {
  readonly id: string;
  readonly field: string;
}

/** What a manager allows as a name. */
export interface NameRule {
  readonly pattern: RegExp;
  /** The sentence for a name that does not fit. */
  readonly says: string;
}

/** How a manager names its entries. */
export interface EntryNames extends NameRule {
  /** The entry for what the environment would call `variable`. */
  from(variable: string): string;
  /** The entry for the parts of a path that the team's convention gives; absent where names have no places. */
  readonly join?: (parts: readonly string[]) => string;
}

/** A manager's command that starts a program with its secrets in the environment. */
export interface Runner {
  /** What stands before the program's own command: `doppler run --`. */
  readonly command: string;
  /** What a variable may be called beyond what all environments allow. */
  readonly names?: NameRule;
  /** Shell lines that store what is in the variable VALUE, by standard input and never as an argument. */
  storeSteps(variable: string): readonly string[];
  /** Where the commands put the value; an entry of the variable's name when absent. */
  readonly entry?: RunnerEntry;
}

/** For managers whose command fills the environment from references in .env. */
export interface RunnerEntry {
  /** The id in the manager. */
  id(variable: string): string;
  /** What stands in .env: it says only where the value is. */
  reference(variable: string): string;
}

/** A manager that programs ask over the network. Adding one is adding a file to `backends/`. */
export interface ManagerBackend {
  readonly kind: 'manager';
  /** The file's name without its ending. */
  readonly id: string;
  /** For menus: "AWS Secrets Manager". */
  readonly title: string;
  /** How its own command line stores a value; absent when only the user can. */
  readonly commands?: CommandStore;
  /** How its entries are called; `app/name` when absent. */
  readonly entries?: EntryNames;
  /** The lookup by language family; one that is missing reads the environment of the runner, or is refused with a reason. */
  readonly lookups: Readonly<Partial<Record<string, (at: StoredAt) => Lookup>>>;
  /** Shell lines that store what is in the variable VALUE, by standard input and never as an argument. */
  storeSteps(at: StoredAt): readonly string[];
  /** What serves the languages without a client. */
  readonly runner?: Runner;
}

/** A manager whose own way is to fill the environment, in every language. */
export interface RunnerBackend {
  readonly kind: 'runner';
  readonly id: string;
  readonly title: string;
  readonly commands?: CommandStore;
  readonly runner: Runner;
}

/** The process environment; every language knows how it reads it. */
export interface EnvironmentBackend {
  readonly kind: 'environment';
  readonly id: string;
  readonly title: string;
}

export type Backend = EnvironmentBackend | ManagerBackend | RunnerBackend;
