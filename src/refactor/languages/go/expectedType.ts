// The type that Go expects of a constant's place: a constant takes on a named type by itself, a lookup must be converted.
import type { Node } from 'web-tree-sitter';
import { enclosing, parents } from '../../syntax';

/**
 * The type's text where the package says it; undefined where a string will do, or where only other packages know.
 * @param texts of the package's files, the literal's own included
 */
export function expectedType(node: Node, texts: readonly string[]): string | undefined {
  const type = typeAt(node, texts)?.replace(/^\.\.\./, '');
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
      return other ? typeOf(other, texts) : undefined;
    }
    case 'expression_list':
      return typeInList(node, parent, texts);
    case 'expression_case':
      return typeOf(parent.parent?.childForFieldName('value') ?? undefined, texts);
    case 'argument_list':
      return typeOfParameter(parent, indexOf(node, parent), texts);
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

/** A list of results, of values that are assigned, or of labels. */
function typeInList(node: Node, list: Node, texts: readonly string[]): string | undefined {
  const statement = list.parent;
  const index = indexOf(node, list);
  if (statement?.type === 'expression_case')
    return typeOf(statement.parent?.childForFieldName('value') ?? undefined, texts);
  if (statement?.type === 'assignment_statement')
    return typeOf(statement.childForFieldName('left')?.namedChildren[index], texts);
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
  const type = typeOfLiteral((keyed ?? element).parent);
  if (!type) return undefined;
  const isKey = keyed?.firstNamedChild?.equals(element) === true;
  if (type.type === 'map_type') return type.childForFieldName(isKey ? 'key' : 'value')?.text;
  if (/^(?:slice|array|implicit_length_array)_type$/.test(type.type))
    return type.childForFieldName('element')?.text;
  if (!keyed || isKey) return undefined;
  const field = keyed.firstNamedChild?.text ?? '';
  if (type.type === 'struct_type') return fieldType(field, [`type _ ${type.text}`]);
  return type.type === 'type_identifier' ? fieldType(field, texts, type.text) : undefined;
}

/** The type that a literal value is written behind, or the element type of the literal around it. */
function typeOfLiteral(value: Node | null | undefined): Node | undefined {
  if (value?.type !== 'literal_value') return undefined;
  if (value.parent?.type === 'composite_literal') return value.parent.childForFieldName('type') ?? undefined;
  for (const outer of parents(value)) {
    if (outer.type !== 'literal_value') continue;
    const type = typeOfLiteral(outer);
    return type?.childForFieldName('element') ?? type?.childForFieldName('value') ?? undefined;
  }
  return undefined;
}

/** The declared type of a variable, a parameter or a field. */
function typeOf(node: Node | undefined, texts: readonly string[]): string | undefined {
  if (node?.type === 'selector_expression')
    return fieldType(node.childForFieldName('field')?.text ?? '', texts);
  if (node?.type !== 'identifier') return undefined;
  for (const outer of parents(node)) {
    const declared = outer.type === 'source_file' ? outer.namedChildren : localsOf(outer);
    const specs = declared.flatMap((one) =>
      one.descendantsOfType(['var_spec', 'const_spec', 'parameter_declaration']),
    );
    const spec = specs.find((one) => one.childrenForFieldName('name').some(({ text }) => text === node.text));
    if (spec) return spec.childForFieldName('type')?.text;
  }
  return undefined;
}

/** What a function or a block declares for the code in it. */
function localsOf(outer: Node): Node[] {
  if (functions.includes(outer.type)) {
    const lists = ['parameters', 'receiver'].map((field) => outer.childForFieldName(field));
    return lists.filter((list) => list !== null);
  }
  const isBlock = outer.type === 'block' || outer.type === 'statement_list';
  return isBlock ? outer.namedChildren.filter(({ type }) => /^(?:var|const)_declaration$/.test(type)) : [];
}

/** The type that all fields of the name have; of one struct when its name is known. */
function fieldType(field: string, texts: readonly string[], struct = '\\w+'): string | undefined {
  const structs = texts.flatMap((text) =>
    text.includes(field)
      ? Array.from(
          text.matchAll(new RegExp(`\\btype\\s+${struct}\\s+struct\\s*\\{([^}]*)\\}`, 'g')),
          (found) => found[1] ?? '',
        )
      : [],
  );
  const line = new RegExp(`^[ \\t]*(?:\\w+,\\s*)*${field}(?:,\\s*\\w+)*[ \\t]+([\\w.*\\[\\]]+)`, 'gm');
  return theOne(structs.flatMap((body) => Array.from(body.matchAll(line), (found) => found[1] ?? '')));
}

/** The type of a parameter that all functions or methods of the name have at the place. */
function typeOfParameter(list: Node, index: number, texts: readonly string[]): string | undefined {
  const callee = list.parent?.childForFieldName('function');
  const name = callee?.type === 'identifier' ? callee.text : callee?.childForFieldName('field')?.text;
  if (name === undefined) return undefined;
  const isMethod = callee?.type === 'selector_expression';
  const definition = new RegExp(`^func ${isMethod ? '\\([^)]*\\) ' : ''}${name}\\(([^()]*)\\)`, 'gm');
  const lists = texts.flatMap((text) =>
    text.includes(`${name}(`) ? Array.from(text.matchAll(definition), (found) => found[1] ?? '') : [],
  );
  return theOne(lists.map((parameters) => parameterTypes(parameters)[index] ?? ''));
}

/** `a, b T, c U` gives T, T, U. */
function parameterTypes(parameters: string): string[] {
  const types: string[] = [];
  let last = '';
  for (const one of parameters.split(',').reverse()) {
    last = /^\s*\w+\s+(\S.*?)\s*$/.exec(one)?.[1] ?? last;
    types.unshift(last);
  }
  return types;
}

function theOne(types: readonly string[]): string | undefined {
  const [first] = types;
  return types.every((type) => type === first) ? first : undefined;
}
