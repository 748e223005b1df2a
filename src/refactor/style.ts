// How a file is written, so that what is added looks as if its author had typed it.
import type { Node } from 'web-tree-sitter';

export interface Style {
  readonly lineEnd: '\n' | '\r\n';
  /** One level of indentation. */
  readonly indent: string;
  readonly quote: '"' | "'";
  /** What ends a statement where the language leaves the choice. */
  readonly end: ';' | '';
}

/** What a language brings to the question. */
export interface Habits {
  readonly literals: readonly string[];
  readonly habits: { readonly quote: '"' | "'"; readonly indent: string };
}

/** Reads the style off a file; where it shows none, the language's habits hold. */
export function styleOf(text: string, root: Node, language: Habits): Style {
  return {
    lineEnd: lineEndOf(text),
    indent: indentOf(text) ?? language.habits.indent,
    quote: quoteOf(root, language.literals) ?? language.habits.quote,
    end: usesSemicolons(root) ? ';' : '',
  };
}

/** The line end that most lines have. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

/** The white space that the line at the offset begins with. */
export function indentationAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

function indentOf(text: string): string | undefined {
  if (/^\t+\S/m.test(text)) return '\t';
  const depths = [...text.matchAll(/^( {2,})\S/gm)].map((match) => match[1]?.length ?? 0);
  const smallest = Math.min(...depths);
  return smallest === 2 || smallest === 4 ? ' '.repeat(smallest) : undefined;
}

function quoteOf(root: Node, literals: readonly string[]): '"' | "'" | undefined {
  let balance = 0;
  for (const literal of root.descendantsOfType([...literals])) {
    const quote = /^\w*(["'])/.exec(literal.text)?.[1];
    if (quote === '"') balance++;
    if (quote === "'") balance--;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? '"' : "'";
}

/** True unless most statements do without; only languages with a choice look at it. */
function usesSemicolons(root: Node): boolean {
  let balance = 0;
  for (const statement of root.descendantsOfType(choosing)) {
    balance += statement.text.endsWith(';') ? 1 : -1;
  }
  return balance >= 0;
}

const choosing = [
  'lexical_declaration',
  'variable_declaration',
  'expression_statement',
  'import_statement',
  'return_statement',
];
