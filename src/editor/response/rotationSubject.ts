// What a rotation is about, and what it tells when it is done.
import type { Uri } from 'vscode';
import type { Masked } from '../../base';
import type { CompiledRule } from '../../engine';
import type { Incident, Inventory } from '../../respond';

/** What is replaced. */
export interface RotationSubject {
  readonly incident: Incident;
  /** Missing for rules that are no longer there. */
  readonly rule: CompiledRule | undefined;
  readonly inventory: Inventory | undefined;
  readonly uriOf: (path: string) => Uri | undefined;
  /** The old value, while the page still has it: a manager can be given it back. */
  readonly old: Masked | undefined;
}

/** What was done: sentences for the user, and the way back where there is one. */
export interface Rotated {
  readonly notes: readonly string[];
  readonly undo?: {
    /** As the button has it. */
    readonly title: string;
    /** Gives a sentence on what was done. @throws TextFileError when a file has changed since */
    readonly run: () => Promise<string>;
  };
}

/** The variable that the value goes under. */
export function nameFor({ incident, rule }: RotationSubject): string {
  return incident.names[0] ?? rule?.env ?? 'API_KEY';
}
