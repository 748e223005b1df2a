// What a secrets backend gives: the lookup for each language, and how the value gets in.
import type { Lookup } from './lookup';

/** Where a value is kept: the id in the manager, and the field below it for managers that have fields. */
export interface StoredAt {
  readonly id: string;
  readonly field: string;
}

/** A manager that programs ask over the network. Adding one is adding a file to `backends/`. */
export interface ManagerBackend {
  readonly kind: 'manager';
  /** The file's name without its ending. */
  readonly id: string;
  /** For menus: "AWS Secrets Manager". */
  readonly title: string;
  /** The lookup by language family; a family that is missing is refused with a reason. */
  readonly lookups: Readonly<Partial<Record<string, (at: StoredAt) => Lookup>>>;
  /** Shell lines that store what is in the variable VALUE, by standard input and never as an argument. */
  storeSteps(at: StoredAt): readonly string[];
}

/** The process environment; every language knows how it reads it. */
export interface EnvironmentBackend {
  readonly kind: 'environment';
  readonly id: string;
  readonly title: string;
}

export type Backend = EnvironmentBackend | ManagerBackend;
