// What stands in for a secret: an expression, with what it needs around it.

/** Something of another module. */
export interface Import {
  /** The name that the lookup's code asks the writer for. */
  readonly as: string;
  readonly module: string;
  /** The member of the module; absent when the module itself is meant. */
  readonly member?: string;
}

/** Writes code in the habits of the file at hand. */
export interface Writer {
  /** One level of indentation. */
  readonly indent: string;
  /** What ends a statement: `;` or nothing. */
  readonly end: string;
  /** A string literal of plain text. */
  string(text: string): string;
  /** The local name of an import. */
  local(name: string): string;
  /** The name that the helper got. */
  readonly helper: string;
}

/** A function that the lookup calls. */
export interface Helper {
  readonly name: string;
  /** Whether calls may stand before it in the file. */
  readonly hoisted: boolean;
  /** The definition; lines are separated by `\n`. */
  code(writer: Writer): string;
}

/** An expression that gives the secret's value when the program runs, or fails with a message that says what is missing. */
export interface Lookup {
  readonly imports: readonly Import[];
  readonly helper?: Helper;
  /** Binds as tightly as a call, so that it needs no parentheses. */
  readonly tight: boolean;
  /** Must be awaited. */
  readonly waits?: boolean;
  /** Starts an event loop of its own. */
  readonly runsEventLoop?: boolean;
  /** Sentences the user should know. */
  readonly notes?: readonly string[];
  /** Packages that the code needs, as the package manager names them. */
  readonly packages: readonly string[];
  expression(writer: Writer): string;
}
