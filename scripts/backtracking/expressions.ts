// Every regular expression of the sources: literals, those that are put together when a module is loaded, and those
// that are built around a word.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { inRepository } from '../repository';
import type { Expression } from './judgeExpression';

/** An expression and where it is written. */
export interface WrittenExpression extends Expression {
  /** POSIX path in the repository. */
  readonly file: string;
  readonly line: number;
}

/** What the sources hold; `given` are built of nothing but what they are given. */
export interface Expressions {
  readonly written: readonly WrittenExpression[];
  readonly given: readonly Pick<WrittenExpression, 'file' | 'line'>[];
}

/** Stands where an expression is built around a word. */
const anyWord = 'word';

/** @param files POSIX paths in the repository */
export function expressionsOf(files: readonly string[]): Expressions {
  const found = files.map((file) => readExpressions(file, readFileSync(inRepository(file), 'utf8')));
  const written = found.flatMap(({ literals }) => literals);
  const calls = found.flatMap(({ built }) => built);
  const loaded = builtWhenLoaded([...new Set(calls.map(({ file }) => file))]);
  const isLoaded = (call: Built): boolean =>
    loaded.some(({ file, line }) => file === call.file && line === call.line);
  const others = calls.filter((call) => !isLoaded(call));
  return {
    written: [
      ...written,
      ...loaded,
      ...others.flatMap(({ file, line, source, flags }) =>
        source === undefined ? [] : [{ file, line, source, flags }],
      ),
    ],
    given: others.filter(({ source }) => source === undefined).map(({ file, line }) => ({ file, line })),
  };
}

interface Built extends Omit<WrittenExpression, 'source'> {
  /** With a word for each part that is not written there; undefined when nothing is. */
  readonly source: string | undefined;
}

/** Literals and calls of `new RegExp`. */
export function readExpressions(
  file: string,
  text: string,
): { readonly literals: readonly WrittenExpression[]; readonly built: readonly Built[] } {
  const literals: WrittenExpression[] = [];
  const built: Built[] = [];
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node): number =>
    parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({
        file,
        line: lineOf(node),
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(parsed) === 'RegExp'
    ) {
      const [pattern, flags] = node.arguments ?? [];
      built.push({
        file,
        line: lineOf(node),
        source: pattern && sourceOf(pattern),
        flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { literals, built };
}

function sourceOf(pattern: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(pattern)) return pattern.text;
  if (ts.isTaggedTemplateExpression(pattern)) {
    return pattern.tag.getText() === 'String.raw' ? templateOf(pattern.template, true) : undefined;
  }
  return ts.isTemplateExpression(pattern) ? templateOf(pattern, false) : undefined;
}

function templateOf(template: ts.TemplateLiteral, isRaw: boolean): string {
  const textOf = ({ rawText, text }: ts.TemplateLiteralLikeNode): string =>
    isRaw ? (rawText ?? text) : text;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return textOf(template);
  return (
    textOf(template.head) + template.templateSpans.map(({ literal }) => anyWord + textOf(literal)).join('')
  );
}

/** In a process of its own, whose modules are loaded with a RegExp that takes notes. */
function builtWhenLoaded(files: readonly string[]): readonly WrittenExpression[] {
  const answer = execFileSync(
    process.execPath,
    ['--import', 'tsx', inRepository('scripts/backtracking/recordBuilt.ts'), ...files],
    { encoding: 'utf8', cwd: inRepository() },
  );
  return JSON.parse(answer) as readonly WrittenExpression[];
}
