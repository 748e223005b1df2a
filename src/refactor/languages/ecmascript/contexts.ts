// Where a literal stands in JavaScript and TypeScript, and what that asks of an expression in its place.
import type { Node } from 'web-tree-sitter';
import type { Span } from '../../../base';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { enclosing, hasChild, isField, spanOf } from '../../syntax';
import type { NotApplicable } from '../../types';

/** What to replace for a literal, and what must stand around the expression. */
export interface Setting {
  readonly kind: 'setting';
  readonly outer: Span;
  readonly open: string;
  readonly close: string;
  readonly as: 'alone' | 'operand' | 'hole';
  readonly fallbackOf?: string;
}

/**
 * Judges the place of a literal by its parent.
 * @param whole the secret is all that the literal holds
 */
export function settingOf(node: Node, whole: boolean): Setting | NotApplicable {
  const parent = node.parent;
  if (!parent) return notApplicable(reasons.noLiteral);
  if (enclosing(node, ['import_attribute'])) return notApplicable(reasons.module);
  if (parent.type !== 'module' && enclosing(node, ['ambient_declaration']))
    return notApplicable(reasons.ambient);
  const plain: Setting = { kind: 'setting', outer: spanOf(node), open: '', close: '', as: 'alone' };
  switch (parent.type) {
    case 'import_statement':
    case 'export_statement':
    case 'import_attribute':
    case 'import_require_clause':
    case 'module':
    case 'export_specifier':
    case 'import_specifier':
      return notApplicable(reasons.module);
    case 'expression_statement':
      return notApplicable('A directive or a bare string: no program reads it. Delete the secret there.');
    case 'literal_type':
    case 'template_literal_type':
    case 'index_type_query':
      return notApplicable(reasons.type);
    case 'enum_assignment':
    case 'enum_body':
      return notApplicable(reasons.enumMember);
    case 'call_expression':
      return notApplicable('The tag of a template would no longer see the text as it is.');
    case 'arguments':
      return isModuleReference(parent) ? notApplicable(reasons.module) : plain;
    case 'method_definition':
    case 'method_signature':
    case 'property_signature':
      return notApplicable('A member name must be a literal.');
    case 'computed_property_name':
      // TypeScript must know the names of fields; JavaScript has another type of node for them.
      return parent.parent?.type === 'public_field_definition'
        ? notApplicable('The name of a typed field must be a literal.')
        : plain;
    case 'field_definition':
    case 'public_field_definition':
      return isField(node, 'value') ? plain : notApplicable('A member name must be a literal.');
    case 'subscript_expression':
      return isField(node, 'index') ? plain : operand(plain);
    case 'pair':
    case 'pair_pattern':
      return isField(node, 'key') ? { ...plain, open: '[', close: ']' } : plain;
    case 'jsx_attribute':
      return { ...plain, open: '{', close: '}', as: 'hole' };
    case 'variable_declarator': {
      const type = parent.childForFieldName('type');
      if (type && allowsFixedOnly(type))
        return notApplicable('The annotated type allows only fixed strings.');
      return plain;
    }
    case 'as_expression':
      // Only a literal can be `as const`; the lookup is a plain string.
      return hasChild(parent, 'const')
        ? { ...settingAsOuter(parent), outer: spanOf(parent) }
        : operand(plain);
    case 'binary_expression':
      return (whole ? fallbackSetting(node, parent) : undefined) ?? operand(plain);
    default:
      return loose.has(parent.type) ? plain : operand(plain);
  }
}

/** The place of a surrounding expression that goes with the literal. */
function settingAsOuter(outer: Node): Setting {
  const as = outer.parent && loose.has(outer.parent.type) ? 'alone' : 'operand';
  return { kind: 'setting', outer: spanOf(outer), open: '', close: '', as };
}

/** `"a" | "b"`, but not `"a" | string` and not `string | undefined`. */
function allowsFixedOnly(type: Node): boolean {
  const isText = type.descendantsOfType('literal_type').some(({ text }) => /^["'`]/.test(text));
  return isText && !type.descendantsOfType('predefined_type').some(({ text }) => text === 'string');
}

function operand(setting: Setting): Setting {
  return { ...setting, as: 'operand' };
}

/** `process.env.NAME || 'literal'`: the variable is there, only the fallback must go. */
function fallbackSetting(node: Node, parent: Node): Setting | undefined {
  const operator = parent.childForFieldName('operator')?.type;
  if (!isField(node, 'right') || (operator !== '||' && operator !== '??')) return undefined;
  const read = parent.childForFieldName('left')?.text ?? '';
  const name = /^(?:globalThis\.)?process\.env(?:\.(\w+)|\[(["'])(\w+)\2\])$/.exec(read);
  const fallbackOf = name?.[1] ?? name?.[3];
  return fallbackOf === undefined ? undefined : { ...settingAsOuter(parent), fallbackOf };
}

/** `require('x')`, `import('x')`, `new URL('x', import.meta.url)`: bundlers and loaders want the literal. */
function isModuleReference(list: Node): boolean {
  const call = list.parent;
  const callee = call?.childForFieldName('function')?.text ?? call?.childForFieldName('constructor')?.text;
  if (callee === 'require' || callee === 'import' || callee === 'require.resolve') return true;
  return callee === 'URL' && list.text.includes('import.meta.url');
}

/** Parents in which an expression of any precedence may stand. */
const loose = new Set([
  'variable_declarator',
  'assignment_expression',
  'augmented_assignment_expression',
  'pair',
  'arguments',
  'return_statement',
  'throw_statement',
  'array',
  'arrow_function',
  'assignment_pattern',
  'object_assignment_pattern',
  'required_parameter',
  'optional_parameter',
  'field_definition',
  'public_field_definition',
  'template_substitution',
  'parenthesized_expression',
  'jsx_expression',
  'switch_case',
  'export_statement',
]);
