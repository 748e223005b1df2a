// Small questions about a syntax tree that every language asks.
import type { Node } from 'web-tree-sitter';
import { contains, type Span } from '../../base';

/** The characters of a node. */
export function spanOf(node: Node): Span {
  return { start: node.startIndex, end: node.endIndex };
}

/** The smallest node that holds the span, and everything around it, inside out. */
export function* around(root: Node, span: Span): Generator<Node> {
  let node = root.descendantForIndex(span.start, Math.max(span.start, span.end - 1));
  for (; node; node = node.parent) {
    if (contains(spanOf(node), span)) yield node;
  }
}

/** A node's parents, inside out. */
export function* parents(node: Node): Generator<Node> {
  for (let parent = node.parent; parent; parent = parent.parent) yield parent;
}

/** The nearest parent of one of the types. */
export function enclosing(node: Node, types: readonly string[]): Node | undefined {
  for (const parent of parents(node)) {
    if (types.includes(parent.type)) return parent;
  }
  return undefined;
}

/** The farthest parent of one of the types. */
export function outermost(node: Node, types: readonly string[]): Node | undefined {
  return [...parents(node)].reverse().find((parent) => types.includes(parent.type));
}

/** True when the parent holds the node in the field. */
export function isField(node: Node, field: string): boolean {
  return node.parent?.childForFieldName(field)?.equals(node) ?? false;
}

/** True when one of the node's own children, keywords included, is of the type. */
export function hasChild(node: Node, type: string): boolean {
  return node.children.some((child) => child.type === type);
}

/** Where identifiers are declared: a parent's type, and the field that holds the declared name; `*` for all children. */
export type Declarations = Readonly<Partial<Record<string, string>>>;

/** True when an identifier does not use a name but gives it a meaning. */
export function declares(identifier: Node, declarations: Declarations): boolean {
  const field = declarations[identifier.parent?.type ?? ''];
  return field === '*' || (field !== undefined && isField(identifier, field));
}

/** A name that does not occur in the text: the wish itself, or with a number. */
export function freeName(text: string, wish: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wish : `${wish}${number}`;
    if (!occurs(text, name)) return name;
  }
}

/** True when the name stands in the text as a word of its own. */
export function occurs(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}
