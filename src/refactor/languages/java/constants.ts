// Constants of Java, and where the compiler needs one.
import type { Node } from 'web-tree-sitter';
import { enclosing, hasChild } from '../../syntax';

/** An annotation, and what the declaration of one gives for a value that is left out. */
export const constantPlaces = ['annotation', 'annotation_type_element_declaration'];

/**
 * True when a label or an annotation needs the constant, or another constant that is made of it.
 * @param seen names that were looked at already, as constants may be made of each other
 */
export function isUsedAsConstant(root: Node, declarator: Node, seen = new Set<string>()): boolean {
  if (!isConstant(declarator)) return false;
  const name = declarator.childForFieldName('name')?.text ?? '';
  if (seen.has(name)) return false;
  seen.add(name);
  return root.descendantsOfType('identifier').some((use) => {
    if (use.text !== name) return false;
    if (enclosing(use, [...constantPlaces, 'switch_label'])) return true;
    const other = enclosing(use, ['variable_declarator']);
    return other !== undefined && !other.equals(declarator) && isUsedAsConstant(root, other, seen);
  });
}

function isConstant(declarator: Node): boolean {
  const declaration = declarator.parent;
  if (declaration?.type === 'constant_declaration') return true;
  const modifiers = declaration?.namedChildren.find((child) => child.type === 'modifiers');
  return modifiers !== undefined && hasChild(modifiers, 'final');
}

/** What a user should know when a constant that other classes can read becomes a lookup. */
export function constantNotes(node: Node): string[] {
  const declarator = enclosing(node, ['variable_declarator']);
  const modifiers = declarator?.parent?.namedChildren.find((child) => child.type === 'modifiers')?.text ?? '';
  const shared = declarator?.parent?.type === 'constant_declaration' || /\bstatic\b/.test(modifiers);
  if (!declarator || !shared || !isConstant(declarator) || /\bprivate\b/.test(modifiers)) return [];
  return ['Classes that use the constant hold a copy of its old value until they are compiled again.'];
}
