// Constants of Kotlin: `const` allows no call, and what needs a constant allows no other value.
import type { Node } from 'web-tree-sitter';
import { replace } from '../../edits';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { enclosing } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';

/** What must change besides the literal. */
interface ConstantEdits {
  readonly kind: 'constant';
  readonly edits: readonly Edit[];
  readonly notes: readonly string[];
}

/** Takes `const` from the declaration around the literal, unless something needs the constant. */
export function constantEdits(root: Node, node: Node): ConstantEdits | NotApplicable {
  const declaration = enclosing(node, scopes);
  const keyword = declaration && constOf(declaration);
  if (!keyword) return { kind: 'constant', edits: [], notes: [] };
  if (isUsedAsConstant(root, declaration, new Set())) return notApplicable(reasons.usedAsConstant);
  const next = keyword.nextSibling ?? keyword.parent?.nextSibling;
  const end = next?.startIndex ?? keyword.endIndex;
  const isPrivate = /\bprivate\b/.test(declaration.text.slice(0, end - declaration.startIndex));
  return {
    kind: 'constant',
    edits: [replace({ start: keyword.startIndex, end }, '')],
    notes: isPrivate ? [] : [shared],
  };
}

const shared =
  'Code that uses the constant holds a copy of its old value until it is compiled again, and Java needs @JvmField to use it as a field.';

const scopes = ['property_declaration', 'block', 'lambda_literal', 'function_body'];

function constOf(declaration: Node): Node | undefined {
  const modifiers = declaration.namedChildren.find((child) => child.type === 'modifiers');
  return modifiers?.namedChildren.find((child) => child.text === 'const');
}

/** True when an annotation needs the constant, or another constant that is made of it. */
function isUsedAsConstant(root: Node, declaration: Node, seen: Set<string>): boolean {
  const name = nameOf(declaration);
  if (name === undefined || seen.has(name)) return false;
  seen.add(name);
  return root.descendantsOfType('identifier').some((use) => {
    if (use.text !== name) return false;
    if (enclosing(use, ['annotation', 'file_annotation', 'annotated_expression'])) return true;
    const other = enclosing(use, scopes);
    return other !== undefined && !other.equals(declaration) && constOf(other) !== undefined;
  });
}

function nameOf(declaration: Node): string | undefined {
  const variable = declaration.namedChildren.find((child) => child.type === 'variable_declaration');
  return variable?.firstNamedChild?.text;
}
