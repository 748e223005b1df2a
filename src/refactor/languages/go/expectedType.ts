// The type that Go expects of a constant's place: a constant takes on a named type by itself, a lookup must be converted.
import type { Node } from 'web-tree-sitter';
import { enclosing, parents } from '../../syntax';
import { fieldType, fieldTypeAt, memberType, parameterType, typeOf } from './types';

/**
 * The type's text where the package says it; undefined where a string will do, or where only other packages know.
 * @param texts of the package's files, the literal's own included
 */
export function expectedType(node: Node, texts: readonly string[]): string | undefined {
  const type = typeAt(node, texts);
  return type !== undefined && /^(?:\w+\.)?[A-Za-z_]\w*$/.test(type) && !plain.has(type) ? type : undefined;
}

const plain = new Set(['string', 'any', 'error', 'interface{}']);

function typeAt(node: Node, texts: readonly string[]): string | undefined {
  const parent = node.parent;
  switch (parent?.type) {
    case 'parenthesized_expression':
      return typeAt(parent, texts);
    case 'binary_expression': {
      const left = parent.childForFieldName('left');
      const other = left?.equals(node) ? parent.childForFieldName('right') : left;
      return typeOf(other, texts);
    }
    case 'expression_list':
      return typeInList(node, parent, texts);
    case 'expression_case':
      return typeOf(parent.parent?.childForFieldName('value'), texts);
    case 'send_statement':
      return memberType(typeOf(parent.childForFieldName('channel'), texts), 'value', texts);
    case 'index_expression':
      return memberType(typeOf(parent.childForFieldName('operand'), texts), 'key', texts);
    case 'argument_list':
      return parameterType(parent, indexOf(node, parent), texts);
    case 'type_conversion_expression':
      return typeArgument(parent, texts);
    case 'literal_element':
      return typeInLiteral(parent, texts);
    case undefined:
    default:
      return undefined;
  }
}

function indexOf(node: Node, list: Node): number {
  return list.namedChildren.findIndex((child) => child.equals(node));
}

/** The grammar takes `ptr[T](…)` for a conversion; a function with one type argument takes that type as a rule. */
function typeArgument(conversion: Node, texts: readonly string[]): string | undefined {
  const [, name = '', type] =
    /^(\w+)\[([\w.]+)\]$/.exec(conversion.childForFieldName('type')?.text ?? '') ?? [];
  return texts.some((text) => text.includes(`func ${name}[`)) ? type : undefined;
}

/** A list of results, of values that are assigned, or of labels. */
function typeInList(node: Node, list: Node, texts: readonly string[]): string | undefined {
  const statement = list.parent;
  const index = indexOf(node, list);
  if (statement?.type === 'expression_case')
    return typeOf(statement.parent?.childForFieldName('value'), texts);
  if (statement?.type === 'assignment_statement')
    return typeOf(statement.childForFieldName('left')?.namedChildren[index], texts);
  if (statement?.type === 'var_spec') return statement.childForFieldName('type')?.text;
  if (statement?.type !== 'return_statement') return undefined;
  const result = enclosing(statement, functions)?.childForFieldName('result');
  if (result?.type !== 'parameter_list') return result?.text;
  const types = result.namedChildren.flatMap((one) => {
    const names = one.childrenForFieldName('name').length;
    return Array.from({ length: Math.max(1, names) }, () => one.childForFieldName('type')?.text);
  });
  return types[index];
}

const functions = ['function_declaration', 'method_declaration', 'func_literal'];

/** The type of a field, an element, a key or a value of a composite literal. */
function typeInLiteral(element: Node, texts: readonly string[]): string | undefined {
  const keyed = element.parent?.type === 'keyed_element' ? element.parent : undefined;
  const member = keyed ?? element;
  const type = typeOfLiteral(member.parent, texts);
  if (type === undefined) return undefined;
  const isKey = keyed?.firstNamedChild?.equals(element) === true;
  const inside = memberType(type, isKey ? 'key' : 'value', texts);
  if (inside !== undefined || isKey) return inside;
  const struct = type.replace(/^[*&]/, '');
  if (!keyed) return member.parent ? fieldTypeAt(struct, indexOf(element, member.parent), texts) : undefined;
  const field = keyed.firstNamedChild?.text ?? '';
  if (struct.startsWith('struct')) return fieldType(field, [`type _ ${struct}`]);
  return /^\w+$/.test(struct) ? fieldType(field, texts, struct) : undefined;
}

/** The type that a literal value is written behind, or the element type of the literal around it. */
function typeOfLiteral(value: Node | null, texts: readonly string[]): string | undefined {
  if (value?.type !== 'literal_value') return undefined;
  if (value.parent?.type === 'composite_literal') return value.parent.childForFieldName('type')?.text;
  for (const outer of parents(value)) {
    if (outer.type === 'literal_value') return memberType(typeOfLiteral(outer, texts), 'value', texts);
  }
  return undefined;
}
