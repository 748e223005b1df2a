// What stands in for a secret: an expression, with what it needs around it.
import type { OtherFile } from './types';

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

/** A definition that the lookup's expression uses. All of the lookup's imports are the definition's. */
export interface Helper {
  readonly name: string;
  /** Whether calls may stand before it in the file. */
  readonly hoisted: boolean;
  /** The definition; lines are separated by `\n`. */
  code(writer: Writer): string;
}

/**
 * Lays out a definition that is written with two spaces for a level: without the indentation that all its lines
 * share, and with the file's own for each level.
 */
export function laidOut(writer: Writer, code: string): string {
  const lines = code.trim().split('\n');
  const depth = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  const shared = Math.min(
    ...lines
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map(depth),
  );
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(shared)))
    .map((line) => writer.indent.repeat(Math.floor(depth(line) / 2)) + line.trimStart())
    .join('\n');
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
  /** What it changes in other files. */
  readonly others?: readonly OtherFile[];
  expression(writer: Writer): string;
  /** Another expression for the same value, as an earlier fix may have written it. */
  alike?(writer: Writer): string;
}
