// Constants of Kotlin: `const` allows no call, and what needs a constant allows no other value. Values that never
// change serve as constants elsewhere.
import type { Node } from 'web-tree-sitter';
import { type Constant, constantsIn } from '../../constants';
import { replace } from '../../edits';
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { around, enclosing, hasChild } from '../../syntax';
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
  if (isInTemplate(root, name)) return true;
  return root.descendantsOfType('identifier').some((use) => {
    if (use.text !== name) return false;
    if (enclosing(use, ['annotation', 'file_annotation', 'annotated_expression'])) return true;
    const other = enclosing(use, scopes);
    return other !== undefined && !other.equals(declaration) && constOf(other) !== undefined;
  });
}

/** The grammar takes `$NAME` in a literal for text. */
function isInTemplate(root: Node, name: string): boolean {
  const template = new RegExp(`(?<!\\\\)\\$${name}\\b`);
  return root.descendantsOfType(['string_literal', 'multiline_string_literal']).some((literal) => {
    if (!template.test(literal.text)) return false;
    const user = enclosing(literal, scopes);
    return (
      enclosing(literal, ['annotation']) !== undefined || (user !== undefined && constOf(user) !== undefined)
    );
  });
}

function nameOf(declaration: Node): string | undefined {
  const variable = declaration.namedChildren.find((child) => child.type === 'variable_declaration');
  return variable?.firstNamedChild?.text;
}

/** The values of the file, and of the class or object around the secret. */
export function sharedValues(site: Site): readonly Constant[] {
  const [node] = around(site.root, site.span);
  const body = node && enclosing(node, ['class_body']);
  return constantsIn(site, {
    types: ['property_declaration'],
    name: (declaration) =>
      declaration.namedChildren.find(({ type }) => type === 'variable_declaration')?.firstNamedChild ??
      undefined,
    isShared: (declaration) =>
      hasChild(declaration, 'val') &&
      (declaration.parent?.type === 'source_file' ||
        (body !== undefined && declaration.parent?.equals(body) === true)),
    declarations: {
      variable_declaration: '*',
      parameter: '*',
      class_parameter: '*',
      catch_block: '*',
      enum_entry: '*',
    },
  });
}
