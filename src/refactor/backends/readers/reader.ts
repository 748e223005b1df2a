// What the helpers of one language have in common, whatever manager they ask; each language's file here writes the rest.
import type { Writer } from '../../lookup';

/** One manager's part of a helper. */
export interface Reader {
  /** Name of the function, or of the class around it. */
  readonly name: string;
  /** The manager, for comments and messages. */
  readonly manager: string;
  /** What the manager calls its ids: the function's parameter. */
  readonly parameter: string;
  /** Statements that end with the text in a variable `value`, two spaces for a level. */
  readonly fetch: (writer: Writer) => string;
}

/** Indents lines by some levels of two spaces; the first line stands where the template has it. */
export function nested(code: string, levels: number): string {
  return code
    .trim()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : '  '.repeat(levels) + line))
    .join('\n');
}
