// What a language gives: where a secret stands in its code, how its environment is read, how imports are written.
import type { Node } from 'web-tree-sitter';
import type { Span } from '../base';
import type { Constant } from './constants';
import type { Settings } from './habit';
import type { Library } from './library';
import type { Lookup, Import } from './lookup';
import type { Style } from './style';
import type { Edit, NotApplicable, ProjectFacts } from './types';

/** One source file, parsed, with the secret that is to go. Nodes live as long as the planning does. */
export interface Site {
  readonly text: string;
  /** POSIX path relative to the workspace folder. */
  readonly path: string;
  readonly languageId: string;
  readonly root: Node;
  /** The secret's characters. */
  readonly span: Span;
  readonly style: Style;
  readonly project: ProjectFacts;
  /** The file that the project reads its variables through, or why it can't be added to. */
  readonly settings?: Settings | NotApplicable;
}

/** A place where an expression can stand for the secret. */
export interface Place {
  readonly kind: 'place';
  /** What the running program sees in place of the span's characters. */
  readonly value: string;
  /** True when the secret is all that the literal holds, so that the name it is given to describes it. */
  readonly whole: boolean;
  /** `alone`: any expression fits; `operand`: one that binds loosely needs parentheses; `hole`: it stands in a string. */
  readonly as: 'alone' | 'operand' | 'hole';
  /** The quote that strings within the expression must use, where not any will do. */
  readonly quote?: '"' | "'";
  /** Why `await` can't stand here; absent when it can, or when the language needs none. */
  readonly noAwait?: string;
  /** Why a call that starts an event loop of its own can't stand here. */
  readonly noEventLoop?: string;
  /** Why only the environment will do here, whose reference is no call: a framework fills it in. */
  readonly onlyEnvironment?: string;
  /** Why no call of a helper can stand here. */
  readonly noHelper?: string;
  /** The variable that the code tries already, before it falls back to the literal. */
  readonly fallbackOf?: string;
  /** Sentences the user should know. */
  readonly notes?: readonly string[];
  /** The edits that put the expression in; `name` is what the value is stored under. */
  edits(expression: string, name: string): readonly Edit[];
}

/** What imports cost and gave: edits, and the local name of each import by its `as`. */
export interface Bound {
  readonly edits: readonly Edit[];
  readonly names: ReadonlyMap<string, string>;
}

/** One programming language. Adding one is adding a file to `languages/`. */
export interface Language {
  /** The file's name without its ending. */
  readonly id: string;
  /** For people: "Python". */
  readonly title: string;
  /** The language whose lookups the backends write for it; TSX reads like TypeScript. */
  readonly family: string;
  /** VS Code language ids. */
  readonly languageIds: readonly string[];
  /** Endings of its files, where VS Code itself does not know the language and takes them for plain text. */
  readonly endings?: readonly string[];
  /** File name of the grammar's WebAssembly. */
  readonly grammar: string;
  /** The text as the grammar can read it, of the same length; the text itself when absent. */
  legible?(text: string): string;
  /** Node types of string literals; the file's quotes are counted over them. */
  readonly literals: readonly string[];
  /** What is used when the file itself shows no habit. */
  readonly habits: { readonly quote: '"' | "'"; readonly indent: string };
  /** Finds the place, or says why the secret can't be looked up there. */
  place(site: Site): Place | NotApplicable;
  /** Reads an environment variable and fails with its name when it is missing. */
  readEnv(site: Site, place: Place, name: string): Lookup;
  /** Makes names of other modules usable. */
  bind(site: Site, imports: readonly Import[]): Bound;
  /** Names that lookups use without an import, where a file can hide them. */
  readonly library?: Library;
  /** The command that adds a package. */
  install?(name: string): string;
  /** Puts a helper's definition where the code at the secret can use it; absent when no lookup has one. */
  putHelper?(site: Site, code: string, hoisted: boolean): Edit;
  /** The file's constants that code at the secret can read. */
  constants?(site: Site): readonly Constant[];
  /** Texts of other files that share the file's names, where files do; a helper that one of them has is used. */
  sharedTexts?(site: Site): readonly string[];
}
