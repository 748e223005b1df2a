// Macros of Rust: the grammar sees their arguments as tokens, so what a macro does with a literal goes by its name.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Site } from '../../language';
import { freeName, type Literal, parents } from '../../syntax';
import type { Edit } from '../../types';

/** `expression`: any value will do; `format`: a text with holes; `literal`: nothing else will do, or nobody knows. */
export type MacroRole = 'expression' | 'format' | 'literal';

/** What the innermost macro around a literal wants in its place; `expression` outside of macros. */
export function roleInMacro(node: Node): MacroRole {
  const macro = macroAround(node);
  if (!macro) return 'expression';
  const { name, list } = macro;
  const isTop = node.parent?.equals(list) === true;
  const format = formats[name];
  if (format !== undefined && isTop) return argumentsBefore(list, node) === format ? 'format' : 'expression';
  if (logs.has(name) && isTop) return isLastText(list, node) ? 'format' : 'expression';
  return format !== undefined || values.has(name) || logs.has(name) ? 'expression' : 'literal';
}

/** A macro within another's arguments is but tokens: a name, a sign and a list. */
function macroAround(node: Node): { readonly name: string; readonly list: Node } | undefined {
  for (const list of parents(node)) {
    if (list.type !== 'token_tree') continue;
    const sign = list.previousSibling;
    const nested = sign?.type === '!' ? sign.previousSibling : null;
    const name = nested?.type === 'identifier' ? nested : list.parent?.childForFieldName('macro');
    if (name) return { name: name.text.replace(/^.*::/, ''), list };
  }
  return undefined;
}

/** Which argument is the format, by the macro. */
const formats: Readonly<Partial<Record<string, number>>> = {
  format: 0,
  format_args: 0,
  print: 0,
  println: 0,
  eprint: 0,
  eprintln: 0,
  panic: 0,
  todo: 0,
  unimplemented: 0,
  unreachable: 0,
  anyhow: 0,
  bail: 0,
  write: 1,
  writeln: 1,
  assert: 1,
  debug_assert: 1,
  ensure: 1,
  assert_eq: 2,
  assert_ne: 2,
  debug_assert_eq: 2,
  debug_assert_ne: 2,
};

/** Their format comes after fields and targets. */
const logs = new Set(['trace', 'debug', 'info', 'warn', 'error']);

const values = new Set([
  'vec',
  'json',
  'dbg',
  'hashmap',
  'btreemap',
  'hashset',
  'btreeset',
  'lazy_static',
  'thread_local',
  'try_join',
  'join',
  'select',
  'params',
]);

/** A hole where the secret was, and the lookup as an argument with a name: those may stand after all others. */
export function formatEdits(site: Site, literal: Literal, expression: string): Edit[] {
  const name = freeName(site.text, 'secret');
  const list = literal.node.parent;
  const end = (list?.endIndex ?? literal.node.endIndex) - 1;
  const rest = /[\s,]*$/.exec(site.text.slice(literal.node.endIndex, end))?.[0] ?? '';
  const tail = end - rest.length;
  return [replace(site.span, `{${name}}`), insert(tail, `, ${name} = ${expression}`)];
}

function argumentsBefore(list: Node, node: Node): number {
  return list.children.filter((child) => child.type === ',' && child.startIndex < node.startIndex).length;
}

/** Fields and targets are written with `=` or `:`, the message stands alone. */
function isLastText(list: Node, node: Node): boolean {
  const before = list.children.filter((child) => child.endIndex <= node.startIndex).at(-1)?.type;
  const isFirst = list.namedChildren
    .filter((child) => child.type.endsWith('string_literal'))
    .find((child) => !/^[=:]$/.test(child.previousSibling?.type ?? ''));
  return isFirst?.equals(node) === true && !/^[=:]$/.test(before ?? '');
}
