// How a manager's own command line stores a value: which commands, how the value gets in, what the answers mean.
import type { CancellationToken } from '../base';
import type { StoredAt } from './backend';

/** Where a value goes, with what the manager needs to know beside the id. */
export interface Destination extends StoredAt {
  /** By the key of the setting: the name of a key vault, for example. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Something that must be known before a command can be run, and that the code does not say. */
export interface StoreSetting {
  readonly key: string;
  /** For people: "Name of the key vault". */
  readonly title: string;
  /** Variables of the environment that may hold it, the first first. */
  readonly variables: readonly string[];
  readonly fallback?: string;
  /** Reads what a variable or a person says; undefined when it can't be meant. */
  readonly read: (text: string) => string | undefined;
  /** The sentence for what can't be meant. */
  readonly says: string;
}

/** One run that takes the value. No argument ever holds it. */
export interface WriteCommand {
  /** @param file path of the private file; for commands that read standard input it is not used */
  readonly args: (file: string) => readonly string[];
  readonly input: {
    readonly via: 'stdin' | 'file';
    /** What is in the file, or on standard input; the value itself unless said otherwise. */
    readonly text?: (value: string) => string;
    /** The file's ending, where the command looks at it: ".yaml". */
    readonly ending?: string;
  };
}

/** A run that came to its end. */
export interface Finished {
  readonly kind: 'finished';
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that did not; `reason` is a full sentence. */
export interface NotFinished {
  readonly kind: 'notFinished';
  readonly cancelled: boolean;
  readonly reason: string;
}

/** What a read says. */
export type Found =
  | { readonly kind: 'value'; readonly text: string }
  /** `entry`: there is an entry without this value, which is added to, not made; `version`: of what was deleted. */
  | { readonly kind: 'missing'; readonly entry: boolean; readonly version?: number }
  | { readonly kind: 'failed' };

export interface CommandStore {
  /** The program, and those that take the same arguments; the first that is installed is taken. */
  readonly programs: readonly string[];
  /** Variables that the program needs to read and write text as it is. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly settings?: readonly StoreSetting[];
  /** How a person signs in: "aws sso login". */
  readonly signIn: string;
  /** What to do besides, for what this manager is known to answer. */
  readonly advice?: readonly (readonly [RegExp, string])[];
  /** Arguments that show the value that is stored. */
  readonly read: (at: Destination) => readonly string[];
  readonly found: (finished: Finished, at: Destination) => Found;
  /** @param version of what was there and is deleted; 0 for what never was */
  readonly create: (at: Destination, version: number) => WriteCommand;
  /** Changes the value of an entry that is there; a sentence when this is left to the user. */
  readonly replace: (at: Destination) => WriteCommand | string;
  /** What `create` answers when there is an entry after all. */
  readonly taken?: RegExp;
}

/** Runs commands; the edge gives it. Nothing is run by a shell. */
export interface CommandRunner {
  /** Where a program is: an absolute path; or the sentence that says why it can't be used. */
  find(programs: readonly string[]): Promise<{ readonly path: string } | { readonly reason: string }>;
  /** Variables of the environment that the commands would see. */
  variable(name: string): string | undefined;
  run(request: RunRequest, token: CancellationToken): Promise<Finished | NotFinished>;
}

/** One command to run. `args` gets the path of the private file, where the input goes by one. */
export interface RunRequest {
  /** Absolute path. */
  readonly program: string;
  readonly args: (file: string) => readonly string[];
  /** In the clear: only the process that is started sees it. */
  readonly input?: { readonly via: 'stdin' | 'file'; readonly text: string; readonly ending?: string };
  readonly environment?: Readonly<Record<string, string>>;
}

/** Without the line break that a program ends its output with. */
export function withoutLastLineBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

/** A member of a JSON object, reached by its path; undefined when the text or the path leads nowhere. */
export function memberOf(json: string, path: readonly string[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}
