// What a kind of configuration file gives: which files it reads, and what can stand for a secret in them.
import type { Span } from '../base';
import type { Edit, NotApplicable } from './types';

/** One configuration file with the secret that is to go. */
export interface ConfigFile {
  readonly text: string;
  /** POSIX path relative to the workspace folder. */
  readonly path: string;
  /** The path's last part, in lower case. */
  readonly name: string;
  readonly languageId: string;
  /** The secret's characters. */
  readonly span: Span;
  readonly lineEnd: '\n' | '\r\n';
}

/** How sure a kind is that a file is its own: by its name, by what stands in it, or only by its syntax. */
export type Claim = 'name' | 'content' | 'syntax';

/** A place where the file can name a variable in the secret's stead. */
export interface ConfigPlace {
  readonly kind: 'configPlace';
  /** What the program gets in place of the span's characters. */
  readonly value: string;
  /** True when the secret is all that the value holds, so that its key describes it. */
  readonly whole: boolean;
  /** The name that the file gives to the whole value, where it is not the key beside it. */
  readonly key?: string;
  /** The name that the variable has in any case, because a program reads it by that name. */
  readonly fixedName?: string;
  /** What the environment's name begins with; the file names the variable without it, in small letters. */
  readonly prefix?: string;
  /** The value goes to a store of the file's own kind, in whose names .env has no say. */
  readonly ownStore?: true;
  put(name: string): Put | NotApplicable;
}

/** What a fix does with the file and the value. */
export interface Put {
  readonly edits: readonly Edit[];
  /** Where the value goes when that is not .env. */
  readonly store?: {
    /** For menus: "GitHub secret". */
    readonly title: string;
    /** Shell lines that store what is in the variable VALUE, by standard input and never as an argument. */
    readonly steps: readonly string[];
  };
  /** Sentences the user should know. */
  readonly notes: readonly string[];
}

/** One kind of configuration file. Adding one is adding a file to `configs/`. */
export interface ConfigFormat {
  /** The file's name without its ending. */
  readonly id: string;
  claims(file: ConfigFile): Claim | undefined;
  /** Finds the place, or says why the file can't name a variable there. */
  place(file: ConfigFile): ConfigPlace | NotApplicable;
  /** False when the text can't be read as this kind of file. */
  isValid?(text: string): boolean;
}
