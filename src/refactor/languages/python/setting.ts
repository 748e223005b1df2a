// How an expression is set in for a Python literal: in its place, as a sum, in an f-string, as a guard.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import {
  enclosing,
  freeName,
  isWhole,
  joinEdits,
  type Literal,
  notUnderstood,
  parents,
  spanOf,
} from '../../syntax';
import type { Edit, NotApplicable } from '../../types';
import { bracesDoubled, fPrefix, openingOf, readsAsFString } from './literals';

/** The edits that set in an expression, and what they ask of it. */
export interface Setting {
  /** The quotes that the expression must use, where only they fit. */
  readonly quote?: '"' | "'";
  /** The variable whose default the literal was. */
  readonly fallbackOf?: string;
  readonly edits: (expression: string) => readonly Edit[];
}

/** How an expression takes the secret's place, or why none can. */
export function settingOf(site: Site, literal: Literal): Setting | NotApplicable {
  const { node } = literal;
  const opening = openingOf(literal.open);
  const isBytes = opening.prefix.includes('b');
  const encoded = (expression: string): string => (isBytes ? `${expression}.encode()` : expression);
  const parent = node.parent;

  // An f-string keeps neighbours joined without an operator, whatever stands around them.
  if (parent?.type === 'concatenated_string') {
    return isBytes
      ? notApplicable('Adjacent bytes literals: join them with `+` first.')
      : fString(site, literal);
  }
  if (!isWhole(literal)) {
    if (opening.prefix.includes('f') || (!isBytes && !isNested(node) && readsAsFString(literal)))
      return fString(site, literal);
    return {
      ...(isNested(node) && { quote: opening.quote }),
      edits: (expression) => sumEdits(literal, encoded(expression)),
    };
  }
  if (parent?.type === 'case_pattern') return guard(site, node, parent);
  const fallback = fallbackOf(node);
  const outer = fallback?.call ?? node;
  // Within another string's hole the quotes around the literal are the ones that fit.
  return {
    ...(isNested(node) && { quote: opening.quote }),
    ...(fallback && { fallbackOf: fallback.name }),
    edits: (expression) => [replace(spanOf(outer), encoded(expression))],
  };
}

/** Within another string's hole; before Python 3.12 no quotes fit there but those that stand there already. */
function isNested(node: Node): boolean {
  return enclosing(node, ['interpolation']) !== undefined;
}

/** Before Python 3.12 a hole may not hold the quotes that stand around the f-string. */
function fString(site: Site, literal: Literal): Setting | NotApplicable {
  const { prefix, quote, marks } = openingOf(literal.open);
  const other = quote === '"' ? "'" : '"';
  const strings = [...parents(literal.node)].filter(({ type }) => type === 'string');
  if (
    isNested(literal.node) &&
    strings.some(({ firstChild }) => firstChild?.text.endsWith(other) && !/["']{3}$/.test(firstChild.text))
  )
    return notApplicable('The literal stands within another f-string: put the value into a variable first.');
  if (prefix.includes('f'))
    return { quote: other, edits: (expression) => [replace(site.span, `{${expression}}`)] };
  if ((literal.before + literal.after).includes('\\N{')) return notApplicable(notUnderstood);
  const start = literal.node.startIndex;
  const opening = { start, end: start + literal.open.length };
  return {
    quote: other,
    edits: (expression) => [
      replace(opening, fPrefix(prefix) + marks),
      ...bracesDoubled(literal),
      replace(site.span, `{${expression}}`),
    ],
  };
}

/** The literal's halves and the expression, added up; only what stands next to the secret changes. */
function sumEdits(literal: Literal, expression: string): Edit[] {
  const { node } = literal;
  const sum = joinEdits(literal, '+', expression);
  if (fitsSum.has(node.parent?.type ?? '')) return sum;
  return [insert(node.startIndex, '('), ...sum, insert(node.endIndex, ')')];
}

/** Parents that take a sum as it is; operators and calls bind tighter than its `+`. */
const fitsSum = new Set([
  'assignment',
  'argument_list',
  'keyword_argument',
  'pair',
  'return_statement',
  'list',
  'default_parameter',
  'typed_default_parameter',
  'parenthesized_expression',
  'interpolation',
]);

/** `case "x":` becomes `case value if value == …:`; a name alone in a pattern would match everything. */
function guard(site: Site, node: Node, pattern: Node): Setting | NotApplicable {
  const clause = pattern.parent;
  const isOnlyPattern = clause?.type === 'case_clause' && !clause.childForFieldName('guard');
  if (!isOnlyPattern || clause.namedChildren.filter((child) => child.type === 'case_pattern').length > 1) {
    return notApplicable(reasons.caseLabel);
  }
  const name = freeName(site.text, 'value');
  return {
    edits: (expression) => [
      replace(spanOf(node), name),
      insert(node.endIndex, ` if ${name} == ${expression}`),
    ],
  };
}

/** `os.environ.get("NAME", "literal")` and `os.getenv("NAME", "literal")`. */
function fallbackOf(node: Node): { readonly call: Node; readonly name: string } | undefined {
  const list = node.parent;
  const call = list?.parent;
  if (list?.type !== 'argument_list' || call?.type !== 'call') return undefined;
  const reads = /^(?:os\.)?(?:environ\.get|getenv)$/.test(call.childForFieldName('function')?.text ?? '');
  const [first, second, third] = list.namedChildren;
  const name = /^["'](\w+)["']$/.exec(first?.text ?? '')?.[1];
  return reads && second?.equals(node) && !third && name !== undefined ? { call, name } : undefined;
}
