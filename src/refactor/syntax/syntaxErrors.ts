// Syntax errors: near a literal they make a fix a gamble; a fix must never add one.
import type { Node } from 'web-tree-sitter';
import { parents } from './tree';

const statement = /(_statement|_declaration|assignment|declarator|command|_item)$/;

/** True when the literal stands in text that the grammar could not make sense of. */
export function errorAround(literal: Node): boolean {
  if (literal.hasError) return true;
  let inStatement = true;
  for (const parent of parents(literal)) {
    if (parent.isError) return true;
    if (inStatement && parent.children.some((child) => child.isError || child.isMissing)) return true;
    if (statement.test(parent.type)) inStatement = false;
  }
  return false;
}

/** The number of places that the grammar could not make sense of. */
export function countErrors(root: Node): number {
  if (!root.hasError) return 0;
  // A missing token is an error without a node of its own type, so there is at least one.
  return Math.max(1, root.descendantsOfType('ERROR').length);
}
