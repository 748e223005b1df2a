// Patterns of Rust, in which only literals and constants stand for values.
import type { Node } from 'web-tree-sitter';
import { enclosing } from '../../syntax';

/** The pattern that a node is part of; undefined in a guard, and in all other code. */
export function patternAround(node: Node): Node | undefined {
  const frame = enclosing(node, [
    'match_pattern',
    'let_condition',
    'let_declaration',
    'for_expression',
    'block',
  ]);
  if (frame?.type === 'match_pattern') {
    return isWithin(frame.childForFieldName('condition'), node) ? undefined : frame;
  }
  if (frame?.type === 'block' || !frame) return undefined;
  return isWithin(frame.childForFieldName('pattern'), node) ? frame : undefined;
}

function isWithin(outer: Node | null, node: Node): boolean {
  return outer !== null && outer.startIndex <= node.startIndex && node.endIndex <= outer.endIndex;
}
